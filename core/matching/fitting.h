// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/candidate.h"
#include "core/matching/weights.h"

#include <vector>

namespace rosterlink::matching
{

/// The model fitted to the rosters at hand by a step of expectation maximization (Winkler 1988), from the
/// pairs that are rather one person than two, each counted by its probability:
/// - how many people stand in both rosters;
/// - in how many of such pairs a fact differs. Two strangers nearly always differ, so that this share is the
///   likelihood ratio of a fact that differs.
/// Both are kept near the defaults as if some fifty pairs stood there that are as these expect, and change in
/// half bits. A fact that differs only ever says less against a pair than by default: pairs in which much
/// differs are not among those that are counted. The weights of facts that agree stay, since agreeing is what
/// they were chosen by (fitting them too makes the tightest blocks decide).
/// `candidates` are sorted by left, then right; `lefts` and `rights` are how many people the two sides have.
[[nodiscard]] Model fittedToPairs(const Model &defaults, const std::vector<Candidate> &candidates,
                                  size_t lefts, size_t rights);

} // namespace rosterlink::matching
