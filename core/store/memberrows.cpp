// SPDX-License-Identifier: Apache-2.0
#include "core/store/memberrows.h"

#include "core/store/database.h"
#include "core/store/rolerows.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::memberRows
{

namespace
{
QHash<PersonId, QStringList> rolesByMember(Database &database, OrganizationId organization)
{
    auto &query =
        database.run(u"SELECT m.person, r.name FROM member_role m JOIN role r ON "
                     "r.organization = m.organization AND r.role = m.role WHERE m.organization = ? AND "
                     "m.ended_step IS NULL AND r.ended_step IS NULL ORDER BY r.position, r.role"_s,
                     organization);
    QHash<PersonId, QStringList> roles;
    while (query.next()) {
        roles[query.id<PersonId>(0)].append(query.text(1));
    }
    return roles;
}
} // namespace

void forEach(Database &database, OrganizationId organization,
             const std::function<void(const MemberRow &)> &visit)
{
    const auto roles = rolesByMember(database, organization);
    auto &query =
        database.run(u"SELECT person, active FROM person WHERE organization = ? AND side = 'motivity' AND "
                     "kind = 'members' AND ended_step IS NULL ORDER BY person"_s,
                     organization);
    while (query.next()) {
        const auto id = query.id<PersonId>(0);
        visit({id, query.integer(1) != 0, roles.value(id)});
    }
}

std::optional<MemberRow> member(Database &database, OrganizationId organization, PersonId id)
{
    auto &query =
        database.run(u"SELECT active FROM person WHERE organization = ? AND person = ? AND side = 'motivity' "
                     "AND kind = 'members' AND ended_step IS NULL"_s,
                     organization, id);
    const bool there = query.next();
    MemberRow row{id, there && query.integer(0) != 0, {}};
    query.finish();
    if (!there) {
        return std::nullopt;
    }
    for (const RoleRow &role : roleRows::rolesOf(database, organization, id)) {
        row.roles.append(role.name);
    }
    return row;
}

} // namespace rosterlink::memberRows
