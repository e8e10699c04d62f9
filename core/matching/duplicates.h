// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/matcher.h"

namespace rosterlink::matching
{

/// Two rows of one roster that are likely one person.
struct Duplicate
{
    Roster::Index one = 0; ///< the row whose id comes first
    Roster::Index other = 0;
    double probability = 0; ///< 0.5 to 1
    Findings findings;      ///< as of these two alone: what only they share counts as theirs
};

/// Who stands twice in one system, sorted by the first id, then probability downwards, then the second id; at
/// most five of each person. `known` are pairs that a person said are two people. Deterministic, as match()
/// is; fails only with ErrorCode::Cancelled. May be called from any thread; uses further threads of its own.
[[nodiscard]] Result<std::vector<Duplicate>>
findDuplicates(const Roster &roster, const std::vector<Decisions::PairOfIndexes> &known,
               const Options &options, Progress &progress);

} // namespace rosterlink::matching
