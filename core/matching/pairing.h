// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/blocks.h"
#include "core/matching/candidate.h"
#include "core/matching/stagemeter.h"
#include "core/matching/weights.h"

#include <unordered_set>

namespace rosterlink::matching
{

/// What every comparison needs; all of it must outlive the comparing.
struct Comparing
{
    const std::vector<Profile> &left;
    const std::vector<Profile> &right;
    const Model &model;
    const Population &population;
    const std::unordered_set<quint64> &rejected; ///< by Marks::pairKey: never compared
};

struct Compared
{
    std::vector<Candidate> candidates; ///< by left, then right
    quint64 pairs = 0;                 ///< how many were compared
};

/// Compares and weighs everybody with everybody whom the blocks bring together, and keeps who is worth
/// showing.
[[nodiscard]] Compared comparePeople(const Comparing &comparing, const Blocks &blocks, int threads,
                                     StageMeter &meter);

} // namespace rosterlink::matching
