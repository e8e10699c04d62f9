// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/knowncolumn.h"

#include <QCoreApplication>

namespace rosterlink
{

QLatin1String columnName(KnownColumn column)
{
    if (const auto field = fieldOf(column)) {
        return columnName(*field);
    }
    switch (column) {
    case KnownColumn::Id:
        return QLatin1String("id");
    case KnownColumn::Role:
        return QLatin1String("role");
    case KnownColumn::Alias:
        return QLatin1String("alias");
    case KnownColumn::Csc:
        return QLatin1String("csc");
    default:
        return {};
    }
}

QString columnLabel(KnownColumn column)
{
    if (const auto field = fieldOf(column)) {
        return fieldLabel(*field);
    }
    switch (column) {
    case KnownColumn::Id:
        return QCoreApplication::translate("Field", "ID");
    case KnownColumn::FullName:
        return QCoreApplication::translate("Field", "Whole name");
    case KnownColumn::Role:
        return QCoreApplication::translate("Field", "Role");
    case KnownColumn::Alias:
        return QCoreApplication::translate("Field", "Alias");
    default:
        return QCoreApplication::translate("Field", "CSC");
    }
}

std::optional<KnownColumn> knownColumn(QStringView name, Side side)
{
    const int count = side == Side::Motivity ? knownColumnCount : static_cast<int>(KnownColumn::Role);
    for (int i = 0; i < count; ++i) {
        const auto column = static_cast<KnownColumn>(i);
        const QLatin1String known = columnName(column);
        if (!known.isEmpty() && name.compare(known, Qt::CaseInsensitive) == 0) {
            return column;
        }
    }
    return std::nullopt;
}

std::vector<KnownColumn> columnsOf(Side side)
{
    std::vector<KnownColumn> columns{KnownColumn::Id, KnownColumn::FullName};
    for (const Field field : allFields()) {
        columns.push_back(columnOf(field));
    }
    if (side == Side::Motivity) {
        columns.insert(columns.end(), {KnownColumn::Role, KnownColumn::Alias, KnownColumn::Csc});
    }
    return columns;
}

ColumnMapping withColumn(ColumnMapping mapping, const QString &header, std::optional<KnownColumn> column)
{
    mapping.remove(header);
    if (!column) {
        return mapping;
    }
    if (!mayRepeat(*column)) {
        mapping.removeIf([column](const auto &one) { return one.value() == *column; });
    }
    mapping.insert(header, *column);
    return mapping;
}

} // namespace rosterlink
