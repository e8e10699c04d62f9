// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/permission.h"
#include "core/history/step.h"
#include "core/people/result.h"

namespace rosterlink
{

/// What an actor may do: everything as oneself; otherwise what the roles of the member acted as allow
/// together.
[[nodiscard]] Permissions effectivePermissions(Database &database, OrganizationId organization,
                                               const Actor &actor);

/// NotAllowed, with a sentence that names the permission, where the actor lacks it.
[[nodiscard]] Result<void> requirePermission(Database &database, OrganizationId organization,
                                             const Actor &actor, Permission needed);

/// The same of several: the sentence names the first that is missing.
[[nodiscard]] Result<void> requirePermissions(Database &database, OrganizationId organization,
                                              const Actor &actor, Permissions needed);

/// For what no permission stands for, because it concerns everything: as oneself, or as an Owner.
[[nodiscard]] Result<void> requireOwner(Database &database, OrganizationId organization, const Actor &actor);

} // namespace rosterlink
