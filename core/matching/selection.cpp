// SPDX-License-Identifier: Apache-2.0
#include "core/matching/selection.h"

#include "core/matching/assignment.h"
#include "core/matching/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <tuple>

namespace rosterlink::matching
{

namespace
{
constexpr size_t pieceSize = 512;
constexpr size_t mostInAnswer = 5; ///< pairs of one person

/// In steps so small that they decide nothing, and beneath them a number that depends on the two ids alone:
/// equally good assignments are told apart in the same way whatever the order of rows and whichever side
/// comes first.
qint64 worthOf(const Candidate &candidate, const Profile &left, const Profile &right)
{
    constexpr double stepsOfBit = 65536.0;
    constexpr quint64 tieBits = 20;
    const quint64 tie = combined(left.idHash + right.idHash, 0) >> (64U - tieBits);
    const auto steps = static_cast<qint64>(std::llround((candidate.logOdds - worthTaking) * stepsOfBit));
    return steps * (qint64(1) << tieBits) + static_cast<qint64>(tie) + 1;
}

/// Marks the pairs to link, and takes their people's other pairs, and those of people linked before, out of
/// the answer.
void link(const std::vector<Candidate> &candidates, const Marks &marks, Verdicts &verdicts)
{
    std::vector<bool> takenLeft = marks.linkedLeft;
    std::vector<bool> takenRight = marks.linkedRight;
    for (size_t at = 0; at < candidates.size(); ++at) {
        const Candidate &pair = candidates[at];
        const bool free = !marks.linkedLeft[pair.left] && !marks.linkedRight[pair.right];
        verdicts.best[at] = free && verdicts.holds[at] == Hold::None ? 1 : 0;
        if (verdicts.best[at] != 0) {
            takenLeft[pair.left] = takenRight[pair.right] = true;
        }
    }
    for (size_t at = 0; at < candidates.size(); ++at) {
        const bool taken = takenLeft[candidates[at].left] || takenRight[candidates[at].right];
        verdicts.out[at] = taken && verdicts.best[at] == 0 ? 1 : 0;
    }
}

/// Counts a vote for each pair that is among the five first of a person.
template<typename PersonOf, typename OtherOf>
void voteForFive(std::vector<size_t> order, const Verdicts &verdicts,
                 const std::vector<double> &probabilities, PersonOf personOf, OtherOf otherOf,
                 std::vector<quint8> &votes)
{
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const auto rank = [&](size_t at) {
            return std::tuple(personOf(at), verdicts.best[at] == 0, -probabilities[at], otherOf(at));
        };
        return rank(a) < rank(b);
    });
    size_t place = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        place = i > 0 && personOf(order[i]) == personOf(order[i - 1]) ? place + 1 : 0;
        votes[order[i]] = static_cast<quint8>(votes[order[i]] + (place < mostInAnswer ? 1 : 0));
    }
}
} // namespace

Verdicts decideAndAssign(Kind kind, const std::vector<Profile> &left, const std::vector<Profile> &right,
                         const std::vector<Candidate> &candidates, const Marks &marks, int threads)
{
    std::array<std::optional<SameDaySiblings>, 2> siblings;
    forBothSides(threads, [&](Side side) {
        siblings[static_cast<size_t>(side)].emplace(side == Side::Motivity ? left : right, side);
    });
    const Decider decider(kind, left, right, candidates, marks, *siblings[0], *siblings[1]);
    const size_t count = candidates.size();
    Verdicts verdicts{std::vector<Hold>(count), std::vector<Rule>(count), std::vector<char>(count),
                      std::vector<char>(count), std::vector<char>(count)};
    forPieces(threads, count, pieceSize, [&] {
        return [&](size_t /*piece*/, size_t begin, size_t end) {
            for (size_t at = begin; at < end; ++at) {
                verdicts.holds[at] = decider.holdOf(at);
                verdicts.rules[at] = verdicts.holds[at] == Hold::None ? decider.ruleOf(at) : Rule::None;
                verdicts.rivaled[at] = decider.hasRival(at) ? 1 : 0;
            }
        };
    });
    link(candidates, marks, verdicts);
    std::vector<Edge> edges;
    std::vector<size_t> candidateOf;
    for (size_t at = 0; at < count; ++at) {
        const Candidate &pair = candidates[at];
        const bool open =
            verdicts.out[at] == 0 && verdicts.best[at] == 0 && verdicts.holds[at] != Hold::Exempt;
        if (open && pair.logOdds > worthTaking) {
            edges.push_back({pair.left, pair.right, worthOf(pair, left[pair.left], right[pair.right])});
            candidateOf.push_back(at);
        }
    }
    for (const quint32 edge : assignBest(edges)) {
        verdicts.best[candidateOf[edge]] = 1;
    }
    return verdicts;
}

std::vector<size_t> selectForAnswer(const std::vector<Candidate> &candidates, const Verdicts &verdicts,
                                    const std::vector<double> &probabilities)
{
    std::vector<size_t> order;
    for (size_t at = 0; at < candidates.size(); ++at) {
        if (verdicts.out[at] == 0) {
            order.push_back(at);
        }
    }
    const auto leftOf = [&candidates](size_t at) { return candidates[at].left; };
    const auto rightOf = [&candidates](size_t at) { return candidates[at].right; };
    std::vector<quint8> votes(candidates.size());
    voteForFive(order, verdicts, probabilities, leftOf, rightOf, votes);
    voteForFive(order, verdicts, probabilities, rightOf, leftOf, votes);
    order.erase(std::remove_if(order.begin(), order.end(), [&votes](size_t at) { return votes[at] < 2; }),
                order.end());
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return std::tuple(leftOf(a), -probabilities[a], rightOf(a)) <
               std::tuple(leftOf(b), -probabilities[b], rightOf(b));
    });
    return order;
}

} // namespace rosterlink::matching
