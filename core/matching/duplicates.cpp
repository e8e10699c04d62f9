// SPDX-License-Identifier: Apache-2.0
#include "core/matching/duplicates.h"

#include <algorithm>
#include <tuple>

namespace rosterlink::matching
{

namespace
{
constexpr double leastProbability = 0.5;
/// Of all people, the share who stand twice, where two rosters expect most people to stand in both: one in
/// fifty against about two in three.
constexpr double rarerThanMatches = 32;

double amongDuplicates(double probability)
{
    return probability / (probability + (1 - probability) * rarerThanMatches);
}

/// Everybody is compared with everybody else of the roster; nobody with themselves, and nobody is linked.
Decisions allButOneself(const Roster &roster, const std::vector<Decisions::PairOfIndexes> &known)
{
    Decisions decisions;
    for (Roster::Index person = 0; person < roster.size(); ++person) {
        decisions.rejected.emplace_back(person, person);
        decisions.exemptMotivity.push_back(person);
    }
    for (const auto &[one, other] : known) {
        decisions.rejected.emplace_back(one, other);
        decisions.rejected.emplace_back(other, one);
    }
    return decisions;
}
} // namespace

Result<std::vector<Duplicate>> findDuplicates(const Roster &roster,
                                              const std::vector<Decisions::PairOfIndexes> &known,
                                              const Options &options, Progress &progress)
{
    const auto pairs = match(roster, roster, allButOneself(roster, known), options, progress);
    if (!pairs) {
        return tl::unexpected(pairs.error());
    }
    std::vector<Duplicate> found;
    for (const Pair &pair : *pairs) {
        const double probability = amongDuplicates(pair.probability);
        if (probability >= leastProbability && roster.id(pair.motivity) < roster.id(pair.counterpart)) {
            found.push_back(
                {pair.motivity, pair.counterpart, probability,
                 compare(options.kind, roster.facts(pair.motivity), roster.facts(pair.counterpart))});
        }
    }
    std::sort(found.begin(), found.end(), [&roster](const Duplicate &a, const Duplicate &b) {
        return std::tuple(roster.id(a.one), -a.probability, roster.id(a.other)) <
               std::tuple(roster.id(b.one), -b.probability, roster.id(b.other));
    });
    return found;
}

} // namespace rosterlink::matching
