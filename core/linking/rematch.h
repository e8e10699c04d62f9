// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/step.h"
#include "core/people/progress.h"
#include "core/people/result.h"

namespace rosterlink
{

/// Matches everybody of one kind anew within a step's transaction: links what is certain (unless
/// suggestionsOnly) and replaces the suggestions. Decisions of people stand (rule 3). Returns how many links
/// it made; fails when cancelled.
[[nodiscard]] Result<int> rematch(Step &step, const QString &integration, Kind kind, bool suggestionsOnly,
                                  Progress &progress);

} // namespace rosterlink
