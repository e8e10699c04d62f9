// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/permission.h"
#include "core/history/stepkind.h"
#include "core/linking/commands.h"

#include <optional>

namespace rosterlink
{

class Database;

/// The step that a command makes. A new command without a line here does not compile.
[[nodiscard]] StepKind stepKindOf(const Command &command);

/// Whether a command decides about members or learners, read from the first person that it names; none where
/// that person (or step) isn't there.
[[nodiscard]] std::optional<Kind> kindOf(Database &database, OrganizationId organization,
                                         const Command &command);

/// The permission that a step needs; undoing needs what the step needed.
[[nodiscard]] Permission permissionFor(StepKind what, std::optional<Kind> kind);

} // namespace rosterlink
