// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/matcher.h"

namespace rosterlink::cli
{

/// Writes what match() found, in its order and with its limits: sorted by Motivity's id, probability (with
/// six decimals) downwards, counterpart's id; whoever is linked stands in no other row; best at most once and
/// five rows at most for an id. Replaces the file whole or not at all.
[[nodiscard]] Result<void> writePairs(const QString &path, Kind kind,
                                      const std::vector<matching::Pair> &pairs,
                                      const matching::Roster &motivity, const matching::Roster &counterpart,
                                      int threads);

} // namespace rosterlink::cli
