// SPDX-License-Identifier: Apache-2.0
#include "core/store/statement.h"

#include "core/store/database.h"
#include "core/store/sqlfailure.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace rosterlink
{

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
    , m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql)) {
        m_database.fail(sqlFailure(m_query.lastError()));
    }
}

Statement &Statement::runWith(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_query.bindValue(static_cast<int>(i), values.at(i));
    }
    execute();
    return *this;
}

void Statement::execute()
{
    if (m_database.hasFailed()) {
        m_query.finish();
        return;
    }
    if (!m_query.exec()) {
        m_database.fail(sqlFailure(m_query.lastError()));
    }
}

bool Statement::next()
{
    if (m_database.hasFailed() || !m_query.isActive()) {
        return false;
    }
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        m_database.fail(sqlFailure(m_query.lastError()));
    }
    m_query.finish();
    return false;
}

} // namespace rosterlink
