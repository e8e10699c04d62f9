// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/commandcontext.h"

namespace rosterlink
{

/// Removes a profile that was made with +, its roles and its waiting invitation. Refused for profiles that
/// came from a file: those the clinical system's own export would bring back.
[[nodiscard]] Result<void> removeProfile(CommandContext &context, const PersonRow &profile);

} // namespace rosterlink
