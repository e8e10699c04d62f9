// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/placeaccess.h"

namespace rosterlink::ui
{

namespace
{
std::optional<Permission> permissionOf(Place::Page page)
{
    switch (page) {
    case Place::Page::Members:
    case Place::Page::Invitations:
        return Permission::ViewMembers;
    case Place::Page::Learners:
    case Place::Page::Dashboard:
        return Permission::ViewLearners;
    case Place::Page::Connect:
    case Place::Page::Synchronize:
    case Place::Page::NewFiles:
    case Place::Page::Mail:
        return Permission::ManageIntegrations;
    default:
        return std::nullopt;
    }
}
} // namespace

std::optional<Permission> missingPermission(const Viewer &viewer, Place::Page page)
{
    const auto needed = permissionOf(page);
    return needed && !viewer.may(*needed) ? needed : std::nullopt;
}

bool seesNothing(const Viewer &viewer)
{
    return viewer.permissions == Permissions();
}

} // namespace rosterlink::ui
