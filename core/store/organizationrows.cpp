// SPDX-License-Identifier: Apache-2.0
#include "core/store/organizationrows.h"

#include "core/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

void deferForeignKeys(Database &database)
{
    database.run(u"PRAGMA defer_foreign_keys = ON"_s).finish();
}

namespace organizationRows
{

namespace
{
constexpr auto columns =
    "SELECT organization, name, created_at, alias_pattern, version FROM organization "_L1;

OrganizationRow read(const Statement &query)
{
    return {query.id<OrganizationId>(0), query.text(1), QDateTime::fromString(query.text(2), Qt::ISODate),
            query.text(3), static_cast<int>(query.integer(4))};
}

std::optional<OrganizationRow> readOne(Statement &query)
{
    std::optional<OrganizationRow> row;
    if (query.next()) {
        row = read(query);
    }
    query.finish();
    return row;
}
} // namespace

std::vector<OrganizationRow> organizations(Database &database)
{
    auto &query = database.run(columns + u"ORDER BY name COLLATE NOCASE"_s);
    std::vector<OrganizationRow> rows;
    while (query.next()) {
        rows.push_back(read(query));
    }
    return rows;
}

std::optional<OrganizationRow> organization(Database &database, OrganizationId id)
{
    return readOne(database.run(columns + u"WHERE organization = ?"_s, id));
}

std::optional<OrganizationRow> organizationNamed(Database &database, const QString &name)
{
    return readOne(database.run(columns + u"WHERE name = ? COLLATE NOCASE"_s, name));
}

OrganizationId insertOrganization(Database &database, const QString &name, const QDateTime &at)
{
    auto &query =
        database.run(u"INSERT INTO organization (name, created_at) VALUES (?, ?) RETURNING organization"_s,
                     name, at.toUTC().toString(Qt::ISODate));
    const OrganizationId id = query.next() ? query.id<OrganizationId>(0) : OrganizationId();
    query.finish();
    return id;
}

void rename(Database &database, OrganizationId id, const QString &name)
{
    database.run(u"UPDATE organization SET name = ?, version = version + 1 WHERE organization = ?"_s, name,
                 id);
}

void deleteAll(Database &database, OrganizationId id)
{
    deferForeignKeys(database);
    database.run(u"UPDATE organization SET deleting = 1 WHERE organization = ?"_s, id);
    for (const auto &table : {u"suggestion"_s, u"integration"_s, u"invitation_mail"_s, u"mail_server"_s,
                              u"organization_setting"_s, u"invitation"_s, u"member_role"_s, u"role"_s,
                              u"question"_s, u"taught_name"_s, u"exemption"_s, u"rejection"_s, u"link"_s,
                              u"person"_s, u"entry"_s, u"step"_s, u"organization"_s}) {
        database.run(u"DELETE FROM %1 WHERE organization = ?"_s.arg(table), id);
    }
}

qint64 nextId(Database &database, OrganizationId id)
{
    auto &query = database.run(u"SELECT next_id FROM organization WHERE organization = ?"_s, id);
    const qint64 next = query.next() ? query.integer(0) : 0;
    query.finish();
    return next;
}

void setNextId(Database &database, OrganizationId id, qint64 next)
{
    database.run(u"UPDATE organization SET next_id = ? WHERE organization = ?"_s, next, id);
}

std::optional<IntegrationRow> integration(Database &database, OrganizationId id, const QString &name)
{
    auto &query = database.run(u"SELECT integration, state, source, detail, since FROM integration "
                               "WHERE organization = ? AND integration = ?"_s,
                               id, name);
    std::optional<IntegrationRow> row;
    if (query.next()) {
        row = IntegrationRow{query.text(0), query.text(1), query.text(2), query.text(3),
                             QDateTime::fromString(query.text(4), Qt::ISODate)};
    }
    query.finish();
    return row;
}

void setIntegration(Database &database, OrganizationId id, const IntegrationRow &row)
{
    database.run(u"INSERT INTO integration (organization, integration, state, source, detail, since) "
                 "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (organization, integration) DO UPDATE SET state = "
                 "excluded.state, "
                 "source = excluded.source, detail = excluded.detail, since = excluded.since"_s,
                 id, row.integration, row.state, row.source, row.detail,
                 row.since.toUTC().toString(Qt::ISODate));
}

int countProfiles(Database &database, OrganizationId id, Kind kind)
{
    auto &query = database.run(
        u"SELECT count(*) FROM person WHERE organization = ? AND kind = ? AND side = 'motivity' AND "
        "integration = '' AND ended_step IS NULL AND gone_step IS NULL"_s,
        id, toText(kind));
    const int count = query.next() ? static_cast<int>(query.integer(0)) : 0;
    query.finish();
    return count;
}

int countInvitations(Database &database, OrganizationId id)
{
    auto &query =
        database.run(u"SELECT count(*) FROM invitation WHERE organization = ? AND ended_step IS NULL"_s, id);
    const int count = query.next() ? static_cast<int>(query.integer(0)) : 0;
    query.finish();
    return count;
}

QString setting(Database &database, const QString &name)
{
    auto &query = database.run(u"SELECT value FROM setting WHERE name = ?"_s, name);
    const QString value = query.next() ? query.text(0) : QString();
    query.finish();
    return value;
}

void setSetting(Database &database, const QString &name, const QString &value)
{
    database.run(
        u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        name, value);
}

} // namespace organizationRows

} // namespace rosterlink
