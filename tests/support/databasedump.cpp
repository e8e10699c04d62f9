// SPDX-License-Identifier: Apache-2.0
#include "tests/support/databasedump.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

namespace
{
/// Rows of one query, their values with '|' between.
QStringList rows(QSqlDatabase &database, const QString &sql)
{
    QStringList found;
    QSqlQuery query(database);
    if (!query.exec(sql)) {
        return {u"failed: "_s + sql};
    }
    while (query.next()) {
        QStringList values;
        for (int column = 0; column < query.record().count(); ++column) {
            values.append(query.isNull(column) ? u"NULL"_s : query.value(column).toString());
        }
        found.append(values.join('|'_L1));
    }
    return found;
}

QString withDatabase(const QString &folder, const std::function<QString(QSqlDatabase &)> &read)
{
    const QString file = QDir(folder).filePath(u"rosterlink.sqlite"_s);
    if (!QFileInfo::exists(file)) {
        return {};
    }
    const QString name = QUuid::createUuid().toString();
    QString text = u"can't be opened"_s;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        if (database.open()) {
            text = read(database);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return text;
}
} // namespace

QString dumpOf(const QString &folder)
{
    return withDatabase(folder, [](QSqlDatabase &database) {
        QString text;
        for (const QString &table :
             rows(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1"_s)) {
            QStringList lines = rows(database, u"SELECT * FROM "_s + table);
            lines.sort();
            text += table + '\n'_L1 + lines.join('\n'_L1) + '\n'_L1;
        }
        return text;
    });
}

QString healthOf(const QString &folder)
{
    return withDatabase(folder, [](QSqlDatabase &database) {
        const QStringList broken = rows(database, u"PRAGMA foreign_key_check"_s);
        return broken.isEmpty() ? rows(database, u"PRAGMA integrity_check"_s).value(0) : broken.constFirst();
    });
}

qint64 numberIn(const QString &folder, const QString &sql)
{
    return withDatabase(folder, [&](QSqlDatabase &database) { return rows(database, sql).value(0); })
        .toLongLong();
}

} // namespace rosterlink::test
