// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/samplemodel.h"

#include "ui/newfiles/shownheader.h"

namespace rosterlink::ui
{

void SampleModel::show(const RosterFile &file, Kind kind, const Viewer &viewer)
{
    beginResetModel();
    m_columns = file.columnsRecognized();
    m_rows = file.sampleRows(sampleRows);
    m_kind = kind;
    m_viewer = viewer;
    endResetModel();
}

void SampleModel::clear()
{
    beginResetModel();
    m_columns.clear();
    m_rows.clear();
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool SampleModel::isHidden(KnownColumn column) const
{
    if (column == KnownColumn::FullName) {
        return !m_viewer.seesName(m_kind);
    }
    const auto field = fieldOf(column);
    return field && !m_viewer.sees(m_kind, *field);
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const QString &cell = m_rows[static_cast<size_t>(index.row())].value(index.column());
    return isHidden(m_columns[static_cast<size_t>(index.column())].column) && !cell.isEmpty() ? tr("hidden")
                                                                                              : cell;
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const RecognizedColumn &column = m_columns[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return columnLabel(column.column);
    case Qt::ToolTipRole:
        return shownHeader({column.header}, Side::Motivity, m_viewer).constFirst() == column.header
                   ? tr("Column “%1” of the file").arg(column.header)
                   : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace rosterlink::ui
