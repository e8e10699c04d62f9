// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/columnsform.h"

#include "ui/common/label.h"
#include "ui/newfiles/shownheader.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

namespace rosterlink::ui
{

namespace
{
constexpr int notRead = -1;
}

ColumnsForm::ColumnsForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::tiny);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void ColumnsForm::show(const QStringList &header, const ColumnMapping &mapping, Side side,
                       const Viewer &viewer)
{
    QStringList columns = header;
    columns.removeDuplicates(); // columns of one name hold the same
    columns.removeAll(QString());
    const QStringList shown = shownHeader(columns, side, viewer);
    if (columns != m_header || side != m_side || shown != m_shown) {
        m_shown = shown;
        build(columns, side);
    }
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        const auto found = mapping.constFind(m_header[i]);
        const QSignalBlocker quiet(m_fields[i]);
        m_fields[i]->setCurrentIndex(
            m_fields[i]->findData(found == mapping.cend() ? notRead : static_cast<int>(*found)));
    }
}

void ColumnsForm::build(const QStringList &header, Side side)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_fields.clear();
    m_header = header;
    m_side = side;
    for (qsizetype i = 0; i < header.size(); ++i) {
        addLine(header.at(i), m_shown.at(i));
    }
}

void ColumnsForm::addLine(const QString &header, const QString &shown)
{
    auto *label = new ElidedLabel(shown, TypeSize::Text, this);
    auto *field = new QComboBox(this);
    field->setFont(ui::font(TypeSize::Text));
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    field->addItem(tr("Not read"), notRead);
    for (const KnownColumn column : columnsOf(m_side)) {
        field->addItem(columnLabel(column), static_cast<int>(column));
    }
    label->setBuddy(field);
    const int line = static_cast<int>(m_fields.size());
    m_grid->addWidget(label, line, 0);
    m_grid->addWidget(field, line, 1);
    m_fields.append(field);
    connect(field, &QComboBox::currentIndexChanged, this, [this, field, header] {
        const int column = field->currentData().toInt();
        Q_EMIT chosen(header,
                      column == notRead ? std::nullopt : std::optional(static_cast<KnownColumn>(column)));
    });
}

bool ColumnsForm::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the page; it would change a field that merely comes by.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rosterlink::ui
