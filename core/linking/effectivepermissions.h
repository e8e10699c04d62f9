// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/permission.h"
#include "core/history/step.h"

namespace rosterlink
{

/// What an actor may do: everything as oneself; otherwise what the roles of the member acted as allow
/// together.
[[nodiscard]] Permissions effectivePermissions(Database &database, OrganizationId organization,
                                               const Actor &actor);

} // namespace rosterlink
