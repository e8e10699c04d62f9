// SPDX-License-Identifier: Apache-2.0
#include "ui/common/progresspanel.h"

#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace rosterlink::ui
{

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent)
    , m_what(new Label({}, TypeSize::Name, this))
    , m_left(new Label({}, TypeSize::Secondary, this))
    , m_bar(new QProgressBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_left->muted());
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain, this);
    layout->addWidget(cancel, 0, Qt::AlignLeading);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(520);
    m_bar->setRange(0, 0);
    connect(cancel, &QPushButton::clicked, this, &ProgressPanel::cancelled);
}

void ProgressPanel::show(const QString &what, qint64 done, qint64 total)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    constexpr int steps = 1000; // a bar's range is an int; files may be larger
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * steps / total) : 0);
    const QLocale locale;
    m_left->setText(total > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total))
                              : QString());
}

} // namespace rosterlink::ui
