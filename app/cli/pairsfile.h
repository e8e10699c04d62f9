// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/matcher.h"

namespace rosterlink::cli
{

/// Brings what matching found into the order and the limits that PAIRS.csv promises: sorted by Motivity's id,
/// probability (as written, with six decimals) downwards, counterpart's id; whoever is linked stands in no
/// other row; best at most once and five rows at most for an id.
[[nodiscard]] std::vector<matching::Pair> promisedPairs(std::vector<matching::Pair> pairs,
                                                        const matching::Roster &motivity,
                                                        const matching::Roster &counterpart);

/// Writes them; replaces the file whole or not at all.
[[nodiscard]] Result<void> writePairs(const QString &path, Kind kind,
                                      const std::vector<matching::Pair> &pairs,
                                      const matching::Roster &motivity, const matching::Roster &counterpart);

} // namespace rosterlink::cli
