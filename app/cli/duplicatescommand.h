// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace rosterlink::cli
{

/// duplicates --kind members|learners FILE.csv --out FILE.csv: who stands twice in one system.
[[nodiscard]] Command duplicatesCommand();

} // namespace rosterlink::cli
