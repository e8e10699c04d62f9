// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace rosterlink::cli
{

/// connect --data DIR --organization NAME --integration calmanac --url URL …: tests and approves a
/// connection.
[[nodiscard]] Command connectCommand();
/// sync --data DIR --organization NAME …: reads the connected system anew.
[[nodiscard]] Command syncCommand();

} // namespace rosterlink::cli
