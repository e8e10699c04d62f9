// SPDX-License-Identifier: Apache-2.0
#include "ui/invitations/invitationslist.h"

#include "ui/common/tokens.h"
#include "ui/invitations/invitationsmodel.h"
#include "ui/lists/celldelegate.h"
#include "ui/lists/tableheader.h"

#include <algorithm>

namespace rosterlink::ui
{

InvitationsList::InvitationsList(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Invitations of the organization"));
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalHeader(new TableHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(ui::rowHeight);
}

void InvitationsList::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(InvitationsModel::Member, QHeaderView::Stretch);
    header->setSectionResizeMode(InvitationsModel::Address, QHeaderView::Stretch);
}

/// Where there is no room for all, addresses and times stand in the detail only.
void InvitationsList::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForAddress = 640;
    constexpr int roomForTime = 520;
    setColumnHidden(InvitationsModel::Address, width() < roomForAddress);
    setColumnHidden(InvitationsModel::When, width() < roomForTime);
    QTableView::resizeEvent(event);
}

void InvitationsList::choose(int row)
{
    const QModelIndex index = model()->index(row, 0);
    if (index.isValid()) {
        selectionModel()->setCurrentIndex(index,
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

QVector<InvitationId> InvitationsList::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QVector<InvitationId> ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        ids.append(InvitationId(row.data(InvitationsModel::IdRole).toLongLong()));
    }
    return ids;
}

} // namespace rosterlink::ui
