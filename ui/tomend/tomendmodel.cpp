// SPDX-License-Identifier: Apache-2.0
#include "ui/tomend/tomendmodel.h"

#include "ui/common/badge.h"
#include "ui/lists/linedelegate.h"

namespace rosterlink::ui
{

void ToMendModel::reset(std::vector<ToMend> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ToMendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ToMendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ToMend &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.id.isEmpty() ? row.name : tr("%1 (ID %2)").arg(row.name, row.id);
    case SubtitleRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.message;
    case BadgeRole:
        return row.kind == Kind::Members ? tr("member") : tr("learner");
    case BadgeKindRole:
        return static_cast<int>(BadgeKind::Outline);
    default:
        return {};
    }
}

} // namespace rosterlink::ui
