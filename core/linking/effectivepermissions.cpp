// SPDX-License-Identifier: Apache-2.0
#include "core/linking/effectivepermissions.h"

#include "core/linking/commandcontext.h"
#include "core/store/rolerows.h"

#include <algorithm>

namespace rosterlink
{

Permissions effectivePermissions(Database &database, OrganizationId organization, const Actor &actor)
{
    if (actor.actingAs.isNull()) {
        return allPermissions();
    }
    Permissions permissions;
    for (const RoleRow &role : roleRows::rolesOf(database, organization, actor.actingAs)) {
        permissions |= permissionsFromText(role.permissions);
    }
    return permissions;
}

Result<void> requirePermission(Database &database, OrganizationId organization, const Actor &actor,
                               Permission needed)
{
    return requirePermissions(database, organization, actor, needed);
}

Result<void> requirePermissions(Database &database, OrganizationId organization, const Actor &actor,
                                Permissions needed)
{
    const Permissions missing = needed & ~effectivePermissions(database, organization, actor);
    if (!missing) {
        return {};
    }
    return failure(ErrorCode::NotAllowed,
                   LinkingText::tr("This needs the permission “%1”, which the role you act as doesn't "
                                   "have. Nothing was changed.")
                       .arg(permissionsToText(missing).section(u';', 0, 0)));
}

Result<void> requireOwner(Database &database, OrganizationId organization, const Actor &actor)
{
    if (actor.actingAs.isNull()) {
        return {};
    }
    const auto roles = roleRows::rolesOf(database, organization, actor.actingAs);
    if (std::any_of(roles.begin(), roles.end(), [](const RoleRow &role) { return role.owner; })) {
        return {};
    }
    return failure(ErrorCode::NotAllowed, LinkingText::tr("Only an Owner can do this. Nothing was changed."));
}

} // namespace rosterlink
