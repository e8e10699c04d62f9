// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/sampletable.h"

#include "ui/common/tokens.h"

#include <QHeaderView>
#include <QScrollBar>

namespace rosterlink::ui
{

namespace
{
constexpr int widestColumn = 180;
constexpr int lineHeight = 26;
} // namespace

SampleTable::SampleTable(QWidget *parent)
    : QTableView(parent)
{
    setFont(ui::font(TypeSize::Secondary));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(lineHeight, fontMetrics().height() + space::small));
    horizontalHeader()->setFont(font());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

void SampleTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &SampleTable::fit);
    fit();
}

void SampleTable::fit()
{
    resizeColumnsToContents();
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnWidth(column, qMin(columnWidth(column) + space::small, widestColumn));
    }
    updateGeometry();
}

QSize SampleTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {ui::rowHeight * 4, horizontalHeader()->sizeHint().height() +
                                   rows * verticalHeader()->defaultSectionSize() +
                                   horizontalScrollBar()->sizeHint().height() + 2 * frameWidth()};
}

QSize SampleTable::minimumSizeHint() const
{
    return {1, sizeHint().height()};
}

} // namespace rosterlink::ui
