// SPDX-License-Identifier: Apache-2.0
#include "core/store/rowwriter.h"

#include "core/store/database.h"
#include "core/store/insertrows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

void RowWriter::insert(const Table &table, const std::vector<Row> &rows)
{
    if (rows.empty()) {
        return;
    }
    QStringList columns{u"organization"_s, table.key};
    for (const Cell &cell : rows.front().cells) {
        columns.append(cell.column);
    }
    std::vector<QVariantList> values;
    for (const Row &row : rows) {
        values.push_back({m_organization.value(), row.key});
        for (const Cell &cell : row.cells) {
            values.back().append(cell.value);
        }
    }
    insertRows(m_database, table.name, columns, values);
}

void RowWriter::update(const Table &table, qint64 key, const Cells &cells)
{
    QString assignments;
    QVariantList values;
    for (const Cell &cell : cells) {
        assignments += (assignments.isEmpty() ? u""_s : u", "_s) + cell.column + u" = ?"_s;
        values.append(cell.value);
    }
    values << m_organization.value() << key;
    m_database
        .prepare(
            u"UPDATE %1 SET %2 WHERE organization = ? AND %3 = ?"_s.arg(table.name, assignments, table.key))
        .runWith(values);
}

Cells RowWriter::read(const Table &table, qint64 key, const QStringList &columns)
{
    QString list;
    for (const QString &column : columns) {
        list += (list.isEmpty() ? u""_s : u", "_s) + column;
    }
    auto &query = m_database.run(
        u"SELECT %1 FROM %2 WHERE organization = ? AND %3 = ?"_s.arg(list, table.name, table.key),
        m_organization, key);
    Cells cells;
    if (query.next()) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            cells.append({columns.at(i),
                          query.isNull(static_cast<int>(i)) ? sqlNull() : query.value(static_cast<int>(i))});
        }
    }
    query.finish();
    return cells;
}

} // namespace rosterlink
