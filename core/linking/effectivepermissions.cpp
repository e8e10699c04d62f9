// SPDX-License-Identifier: Apache-2.0
#include "core/linking/effectivepermissions.h"

#include "core/store/rolerows.h"

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

} // namespace rosterlink
