// SPDX-License-Identifier: Apache-2.0
#include "core/store/rolerows.h"

#include "core/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::roleRows
{

namespace
{
RoleRow read(const Statement &query)
{
    return {query.id<RoleId>(0),
            query.text(1),
            query.text(2),
            query.integer(3) != 0,
            static_cast<int>(query.integer(4)),
            static_cast<int>(query.integer(5))};
}

std::vector<RoleRow> readAll(Statement &query)
{
    std::vector<RoleRow> rows;
    while (query.next()) {
        rows.push_back(read(query));
    }
    return rows;
}
} // namespace

Cells toCells(const RoleRow &role)
{
    return {{"name"_L1, role.name},
            {"permissions"_L1, role.permissions + u""_s},
            {"owner"_L1, role.owner ? 1 : 0},
            {"position"_L1, role.position}};
}

std::vector<RoleRow> roles(Database &database, OrganizationId organization)
{
    return readAll(database.run(u"SELECT role, name, permissions, owner, position, version FROM role "
                                "WHERE organization = ? AND ended_step IS NULL ORDER BY position, role"_s,
                                organization));
}

std::vector<RoleRow> rolesOf(Database &database, OrganizationId organization, PersonId member)
{
    return readAll(database.run(
        u"SELECT r.role, r.name, r.permissions, r.owner, r.position, r.version FROM member_role m "
        "JOIN role r ON r.organization = m.organization AND r.role = m.role "
        "WHERE m.organization = ? AND m.person = ? AND m.ended_step IS NULL AND r.ended_step IS NULL "
        "ORDER BY r.position, r.role"_s,
        organization, member));
}

qint64 grant(Database &database, OrganizationId organization, PersonId member, RoleId role)
{
    auto &query = database.run(
        u"SELECT member_role FROM member_role WHERE organization = ? AND person = ? AND role = ? AND "
        "ended_step IS NULL"_s,
        organization, member, role);
    const qint64 id = query.next() ? query.integer(0) : 0;
    query.finish();
    return id;
}

std::optional<RoleRow> roleOfGrant(Database &database, OrganizationId organization, qint64 grant)
{
    const auto rows = readAll(database.run(
        u"SELECT r.role, r.name, r.permissions, r.owner, r.position, r.version FROM member_role m "
        "JOIN role r ON r.organization = m.organization AND r.role = m.role "
        "WHERE m.organization = ? AND m.member_role = ?"_s,
        organization, grant));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::vector<std::pair<PersonId, qint64>> grants(Database &database, OrganizationId organization, RoleId role)
{
    auto &query = database.run(u"SELECT person, member_role FROM member_role WHERE organization = ? AND "
                               "role = ? AND ended_step IS NULL ORDER BY member_role"_s,
                               organization, role);
    std::vector<std::pair<PersonId, qint64>> rows;
    while (query.next()) {
        rows.emplace_back(query.id<PersonId>(0), query.integer(1));
    }
    return rows;
}

int holders(Database &database, OrganizationId organization, RoleId role)
{
    auto &query = database.run(
        u"SELECT count(*) FROM member_role m JOIN person p ON p.organization = m.organization AND "
        "p.person = m.person WHERE m.organization = ? AND m.role = ? AND m.ended_step IS NULL AND "
        "p.ended_step IS NULL"_s,
        organization, role);
    const int count = query.next() ? static_cast<int>(query.integer(0)) : 0;
    query.finish();
    return count;
}

bool hadHolderBefore(Database &database, OrganizationId organization, RoleId role, StepId step)
{
    auto &query =
        database.run(u"SELECT EXISTS (SELECT 1 FROM member_role WHERE organization = ? AND role = ? AND "
                     "step < ? AND ended_step > ?)"_s,
                     organization, role, step, step);
    const bool had = query.next() && query.integer(0) != 0;
    query.finish();
    return had;
}

int countWithoutRole(Database &database, OrganizationId organization)
{
    auto &query = database.run(
        u"SELECT count(*) FROM person p WHERE p.organization = ? AND p.kind = 'members' AND p.side = "
        u"'motivity' "
        "AND p.integration = '' AND p.ended_step IS NULL AND p.gone_step IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM member_role m JOIN role r ON r.organization = m.organization AND r.role = m.role "
        "WHERE "
        "m.organization = p.organization AND m.person = p.person AND m.ended_step IS NULL AND r.ended_step IS NULL)"_s,
        organization);
    const int count = query.next() ? static_cast<int>(query.integer(0)) : 0;
    query.finish();
    return count;
}

QSet<PersonId> membersWithRole(Database &database, OrganizationId organization)
{
    auto &query = database.run(
        u"SELECT DISTINCT m.person FROM member_role m JOIN role r ON r.organization = m.organization "
        "AND r.role = m.role WHERE m.organization = ? AND m.ended_step IS NULL AND "
        "r.ended_step IS NULL"_s,
        organization);
    QSet<PersonId> members;
    while (query.next()) {
        members.insert(query.id<PersonId>(0));
    }
    return members;
}

} // namespace rosterlink::roleRows
