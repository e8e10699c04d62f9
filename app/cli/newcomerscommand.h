// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace rosterlink::cli
{

/// newcomers --kind members|learners FILE.csv NEWCOMERS.csv --out FILE.csv: whom of one system each newcomer
/// may be, asked one by one.
[[nodiscard]] Command newcomersCommand();

} // namespace rosterlink::cli
