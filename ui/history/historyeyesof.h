// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/historyeyes.h"
#include "core/linking/viewer.h"

namespace rosterlink::ui
{

/// History as this viewer may see it: learners by alias, hidden facts without their values.
[[nodiscard]] HistoryEyes historyEyesOf(const Viewer &viewer);

} // namespace rosterlink::ui
