// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/commandcontext.h"
#include "core/store/rolerows.h"

namespace rosterlink
{

enum class GrantChange { Given, Taken };

/// The rule about the role Owner, asked wherever a grant begins or ends: only an Owner, or the person at the
/// computer acting as oneself, gives and takes it, and its last holder keeps it. Other roles are free.
[[nodiscard]] Result<void> checkOwnerRule(CommandContext &context, const RoleRow &role, PersonId holder,
                                          GrantChange change);

/// The same for taking an entry of history back, be it of a grant or of the profile that holds one. The last
/// Owner may go where there was none before the entry's step: then all is as it was.
[[nodiscard]] Result<void> checkOwnerRule(CommandContext &context, const EntryRow &entry);

} // namespace rosterlink
