// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/store/table.h"

#include <QStringList>

#include <vector>

namespace rosterlink
{

class Database;

/// Reads and writes single rows of the tables that steps change, by column name. Used by history::Step only,
/// so that no change goes unrecorded.
class RowWriter
{
public:
    RowWriter(Database &database, OrganizationId organization)
        : m_database(database)
        , m_organization(organization)
    {}

    struct Row
    {
        qint64 key = 0;
        Cells cells;
    };
    /// Rows that have the same columns.
    void insert(const Table &table, const std::vector<Row> &rows);
    /// Sets the columns; does nothing where the row isn't there.
    void update(const Table &table, qint64 key, const Cells &cells);
    /// The columns' present values, in order; empty where the row isn't there.
    [[nodiscard]] Cells read(const Table &table, qint64 key, const QStringList &columns);

private:
    Database &m_database;
    OrganizationId m_organization;
};

} // namespace rosterlink
