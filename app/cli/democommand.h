// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace rosterlink::cli
{

[[nodiscard]] Command demoCommand();

} // namespace rosterlink::cli
