// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tourdialog.h"

#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

TourDialog::TourDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_guided(new QRadioButton(tr("Guided: I click, and am shown where"), this))
    , m_watch(new QRadioButton(tr("Watch: it does everything by itself"), this))
{
    setWindowTitle(tr("Show me how"));
    resize(520, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(new Label(tr("What would you like to see?"), TypeSize::Title, this));
    m_list->setAccessibleName(tr("Flows"));
    for (const Tour &tour : tours()) {
        auto *item = new QListWidgetItem(tour.title, m_list);
        item->setData(Qt::UserRole, tour.name);
    }
    auto *all = new QListWidgetItem(tr("All of them, one after the other"), m_list);
    all->setData(Qt::UserRole, u"all"_s);
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setSizeHint(QSize(0, controlHeight));
    }
    m_list->setCurrentRow(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_guided);
    layout->addWidget(m_watch);
    m_guided->setChecked(true);
    layout->addWidget(
        (new Label(tr("This opens the demonstration with invented people, as it is when it is new. Your "
                      "own data is not touched."),
                   TypeSize::Secondary, this))
            ->muted()
            ->wrapping());
    auto *buttons = new QHBoxLayout;
    auto *start = new Button(tr("Start"), Button::Look::Primary, this);
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain, this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(start);
    layout->addLayout(buttons);
    connect(start, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TourDialog::follow);
    m_list->setFocus();
}

QString TourDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

TourGuide::Mode TourDialog::mode() const
{
    return m_watch->isChecked() ? TourGuide::Mode::Watch : TourGuide::Mode::Guided;
}

void TourDialog::follow()
{
    const bool all = chosen() == u"all"_s;
    m_guided->setEnabled(!all);
    if (all) {
        m_watch->setChecked(true);
    }
}

} // namespace rosterlink::ui
