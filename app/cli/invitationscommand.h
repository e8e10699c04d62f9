// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace rosterlink::cli
{

/// Lists an organization's invitations, and sends them.
[[nodiscard]] Command invitationsCommand();

} // namespace rosterlink::cli
