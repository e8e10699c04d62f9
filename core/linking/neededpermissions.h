// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/permission.h"
#include "core/linking/commands.h"

namespace rosterlink
{

class Database;

/// The permissions that a command needs, all of them: those of everybody whom it names. Undo and Redo need
/// what every step needed that they take back. None where there is nobody, or no such step.
[[nodiscard]] Permissions neededPermissions(Database &database, OrganizationId organization,
                                            const Command &command);

} // namespace rosterlink
