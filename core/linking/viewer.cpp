// SPDX-License-Identifier: Apache-2.0
#include "core/linking/viewer.h"

#include "core/linking/effectivepermissions.h"

namespace rosterlink
{

Viewer viewerWith(Permissions permissions, bool screenShare)
{
    Viewer viewer;
    viewer.permissions = permissions;
    viewer.learnersProtectedInfo = !screenShare && viewer.may(Permission::ViewProtectedInfo);
    viewer.membersContacts = !screenShare;
    return viewer;
}

Viewer viewerFor(Database &database, OrganizationId organization, const Actor &actor, bool screenShare)
{
    return viewerWith(effectivePermissions(database, organization, actor), screenShare);
}

} // namespace rosterlink
