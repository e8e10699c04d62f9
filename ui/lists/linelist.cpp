// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/linelist.h"

#include "ui/common/tokens.h"
#include "ui/desk/singlekeys.h"
#include "ui/lists/linedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace rosterlink::ui
{

LineList::LineList(const QString &name, Choosing choosing, QWidget *parent)
    : QTableView(parent)
    , m_choosing(choosing)
{
    setAccessibleName(name);
    setItemDelegate(new LineDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(choosing == Choosing::Many ? ExtendedSelection : SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(ui::rowHeight);
    if (choosing == Choosing::Open) {
        connect(this, &QAbstractItemView::activated, this, &LineList::opened);
    }
}

void LineList::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (m_choosing == Choosing::Open && model) {
        // A click and a screen reader's Toggle both select; what was opened may be opened again later.
        connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this](const QItemSelection &selected) {
                    if (!selected.isEmpty()) {
                        const QModelIndex index = selected.indexes().constFirst();
                        clearSelection();
                        Q_EMIT opened(index);
                    }
                });
    }
}

void LineList::choose(const QModelIndex &index)
{
    if (!index.isValid()) {
        clearSelection();
        return;
    }
    selectionModel()->setCurrentIndex(index,
                                      m_choosing == Choosing::Open
                                          ? QItemSelectionModel::NoUpdate
                                          : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void LineList::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !text.isEmpty() && text.at(0).isLetterOrNumber()) {
        if (!m_keys || m_keys->areOn()) {
            Q_EMIT typed(text);
        }
        return;
    }
    if (m_choosing == Choosing::Open && event->key() == Qt::Key_Space && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

QItemSelectionModel::SelectionFlags LineList::selectionCommand(const QModelIndex &index,
                                                               const QEvent *event) const
{
    if (m_choosing == Choosing::Open && event && event->type() == QEvent::KeyPress) {
        return QItemSelectionModel::NoUpdate;
    }
    return QTableView::selectionCommand(index, event);
}

} // namespace rosterlink::ui
