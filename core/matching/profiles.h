// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/profile.h"
#include "core/matching/stagemeter.h"
#include "core/matching/taughtnames.h"

namespace rosterlink::matching
{

/// The rows of a roster in the order of ids, so that the order of rows changes nothing.
[[nodiscard]] std::vector<Roster::Index> rowsById(const Roster &roster);

/// The people of these rows, normalized and counted. The pools serve all threads. Ends early, with the rest
/// of the profiles empty, where the meter is cancelled.
[[nodiscard]] std::vector<Profile> makeProfiles(const Roster &roster, const std::vector<Roster::Index> &rows,
                                                Side side, const TaughtNames &taught, TextPools &pools,
                                                int threads, StageMeter &meter);

} // namespace rosterlink::matching
