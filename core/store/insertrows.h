// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QVariantList>

#include <vector>

namespace rosterlink
{

class Database;

/// So many go into one statement.
inline constexpr size_t rowsAtOnce = 100;

/// Inserts rows, each with its values in the order of the columns; at least one column differs from row to
/// row. Whoever collects them hands over a multiple of rowsAtOnce: one by one, a third of the time goes into
/// beginning and ending statements.
void insertRows(Database &database, QLatin1String table, const QStringList &columns,
                const std::vector<QVariantList> &rows);

} // namespace rosterlink
