// SPDX-License-Identifier: Apache-2.0
#include "core/store/insertrows.h"

#include "core/store/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(", "_L1);
}

/// QVariant takes a null number for 0.
bool isSame(const QVariant &one, const QVariant &other)
{
    return one.isNull() == other.isNull() && one == other;
}

void insertOne(Database &database, QLatin1String table, const QStringList &columns, const QVariantList &row)
{
    database
        .prepare(
            u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(", "_L1), marks(columns.size())))
        .runWith(row);
}

/// What all rows have in a column is bound once: of links that are made together that is more than half, and
/// binding is a good part of the work.
class Insertion
{
public:
    Insertion(const QVariantList *rows, size_t count, const QStringList &columns)
        : m_rows(rows)
        , m_count(count)
    {
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (isCommon(column)) {
                m_columns.insert(m_values.size(), columns.at(column));
                m_values.append(rows[0].at(column));
            } else {
                m_columns.append(columns.at(column));
                m_own.push_back(column);
            }
        }
    }

    void run(Database &database, QLatin1String table)
    {
        const QString common = marks(m_values.size());
        QStringList own;
        for (size_t i = 1; i <= m_own.size(); ++i) {
            own.append(u"column%1"_s.arg(i)); // as SQLite calls those of VALUES
        }
        const QStringList all(static_cast<qsizetype>(m_count), u'(' + marks(own.size()) + u')');
        for (size_t row = 0; row < m_count; ++row) {
            for (const qsizetype column : m_own) {
                m_values.append(m_rows[row].at(column));
            }
        }
        database
            .prepare(u"INSERT INTO %1 (%2) SELECT %3, %4 FROM (VALUES %5)"_s.arg(
                table, m_columns.join(", "_L1), common, own.join(", "_L1), all.join(", "_L1)))
            .runWith(m_values);
    }

private:
    [[nodiscard]] bool isCommon(qsizetype column) const
    {
        return std::all_of(m_rows, m_rows + m_count, [this, column](const QVariantList &row) {
            return isSame(row.at(column), m_rows[0].at(column));
        });
    }

    const QVariantList *m_rows;
    size_t m_count;
    QStringList m_columns; ///< first those that all rows have in common
    QVariantList m_values;
    std::vector<qsizetype> m_own; ///< the others, as places in a row
};
} // namespace

void insertRows(Database &database, QLatin1String table, const QStringList &columns,
                const std::vector<QVariantList> &rows)
{
    size_t begin = 0;
    for (; begin + rowsAtOnce <= rows.size(); begin += rowsAtOnce) {
        Insertion(rows.data() + begin, rowsAtOnce, columns).run(database, table);
    }
    std::for_each(rows.begin() + static_cast<std::ptrdiff_t>(begin), rows.end(),
                  [&](const QVariantList &row) { insertOne(database, table, columns, row); });
}

} // namespace rosterlink
