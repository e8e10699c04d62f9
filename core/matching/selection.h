// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/candidate.h"
#include "core/matching/decision.h"

#include <vector>

namespace rosterlink::matching
{

/// What was decided about each candidate, in the same order.
struct Verdicts
{
    std::vector<Hold> holds;
    std::vector<Rule> rules;   ///< which links it; None where something holds
    std::vector<char> rivaled; ///< whether somebody else fits nearly as well
    std::vector<char> out;     ///< not in the answer, because one of the two is linked
    std::vector<char> best;
};

/// Decides about every candidate, links what is certain, and assigns the rest one to one.
[[nodiscard]] Verdicts decideAndAssign(Kind kind, const std::vector<Profile> &left,
                                       const std::vector<Profile> &right,
                                       const std::vector<Candidate> &candidates, const Marks &marks,
                                       int threads);

/// Which candidates stand in the answer, in its order: at most five of each person, the assigned one among
/// them.
[[nodiscard]] std::vector<size_t> selectForAnswer(const std::vector<Candidate> &candidates,
                                                  const Verdicts &verdicts,
                                                  const std::vector<double> &probabilities);

} // namespace rosterlink::matching
