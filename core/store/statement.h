// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QString>
#include <QVariant>

namespace rosterlink
{

class Database;

/// One prepared statement with positional parameters (?), bound and read without QVariant at the call site.
/// Use it up (next() until false, or run() again) before preparing the same text elsewhere.
class Statement
{
public:
    Statement(Database &database, const QString &sql);

    /// Binds the values in order and executes. A failure marks the database as failed (see Database).
    template<typename... Values>
    Statement &run(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, toVariant(values)), ...);
        execute();
        return *this;
    }
    /// The same with values whose number is known only at run time.
    Statement &runWith(const QVariantList &values);

    /// To the next row of a query; false at the end and after a failure.
    bool next();
    /// Ends reading before the last row, which frees the statement's read lock.
    void finish() { m_query.finish(); }

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] int columnCount() const { return m_query.record().count(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    template<typename SomeId>
    [[nodiscard]] SomeId id(int column) const
    {
        return SomeId(integer(column));
    }

private:
    template<typename Tag>
    static QVariant toVariant(Id<Tag> id)
    {
        return id.isNull() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id.value());
    }
    static QVariant toVariant(const QString &text)
    {
        return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
    }
    static QVariant toVariant(QLatin1String text) { return QVariant(QString(text)); }
    static QVariant toVariant(qint64 value) { return QVariant(value); }
    static QVariant toVariant(int value) { return QVariant(value); }
    static QVariant toVariant(double value) { return QVariant(value); }
    static QVariant toVariant(bool value) { return QVariant(value ? 1 : 0); }
    static QVariant toVariant(const QVariant &value) { return value; }
    void execute();

    Database &m_database;
    QSqlQuery m_query;
};

} // namespace rosterlink
