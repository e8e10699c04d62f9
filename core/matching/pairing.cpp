// SPDX-License-Identifier: Apache-2.0
#include "core/matching/pairing.h"

#include "core/matching/comparison.h"
#include "core/matching/decision.h"
#include "core/matching/factwords.h"
#include "core/matching/parallel.h"

#include <algorithm>

namespace rosterlink::matching
{

namespace
{
constexpr size_t pieceSize = 512; ///< people a thread takes at a time
constexpr size_t mostOfOne = 64;  ///< candidates kept of one person; where there are more, they are all alike

constexpr size_t ahead = 4; ///< how many comparisons before its turn a profile is fetched

void prefetch(const Profile &profile)
{
    __builtin_prefetch(&profile);
    __builtin_prefetch(&profile.given);
    __builtin_prefetch(&profile.lastParts);
}

/// The work of one thread.
class Worker
{
public:
    Worker(const Comparing &comparing, const Blocks &blocks)
        : m_comparing(comparing)
        , m_blocks(blocks)
        , m_seenBy(comparing.right.size())
    {}

    void compareWithAll(quint32 left, Compared &found)
    {
        const size_t before = found.candidates.size();
        m_others.clear();
        m_blocks.forCandidates(left, [&](quint32 right) {
            const bool isNew = m_seenBy[right] != left + 1;
            m_seenBy[right] = left + 1;
            if (isNew && (m_comparing.rejected.empty() ||
                          m_comparing.rejected.count(Marks::pairKey(left, right)) == 0)) {
                m_others.push_back(right);
            }
        });
        found.pairs += m_others.size();
        for (size_t at = 0; at < m_others.size(); ++at) {
            // They lie anywhere in memory: the next ones are fetched while this one is compared.
            if (at + ahead < m_others.size()) {
                prefetch(m_comparing.right[m_others[at + ahead]]);
            }
            compareTwo(left, m_others[at], found.candidates);
        }
        keepMostLikely(found.candidates, before);
    }

private:
    void compareTwo(quint32 left, quint32 right, std::vector<Candidate> &candidates)
    {
        const Profile &a = m_comparing.left[left];
        const Profile &b = m_comparing.right[right];
        Candidate candidate{left, right, 0, {}};
        if (!compareIfPlausible(a, b, m_comparing.model.homesAreOfOne, m_words, candidate.findings)) {
            return;
        }
        candidate.logOdds = weigh(m_comparing.model, m_comparing.population, candidate.findings, a, b);
        if (candidate.logOdds >= worthShowing) {
            candidates.push_back(candidate);
        }
    }

    static void keepMostLikely(std::vector<Candidate> &candidates, size_t before)
    {
        const auto begin = candidates.begin() + static_cast<std::ptrdiff_t>(before);
        const auto byRight = [](const Candidate &a, const Candidate &b) { return a.right < b.right; };
        if (candidates.size() - before > mostOfOne) {
            std::sort(begin, candidates.end(), [&byRight](const Candidate &a, const Candidate &b) {
                return a.logOdds != b.logOdds ? a.logOdds > b.logOdds : byRight(a, b);
            });
            candidates.resize(before + mostOfOne);
        }
        std::sort(candidates.begin() + static_cast<std::ptrdiff_t>(before), candidates.end(), byRight);
    }

    const Comparing &m_comparing;
    const Blocks &m_blocks;
    WordComparison m_words{WordComparison::For::ManyPeople};
    std::vector<quint32> m_others; ///< whom the person at hand is compared with
    std::vector<quint32> m_seenBy; ///< for each person of the right side who met them last, plus 1
};
} // namespace

Compared comparePeople(const Comparing &comparing, const Blocks &blocks, int threads, StageMeter &meter)
{
    const size_t people = comparing.left.size();
    std::vector<Compared> found((people + pieceSize - 1) / pieceSize);
    const QString what = MatchingText::tr("Comparing people");
    forPieces(threads, people, pieceSize, [&] {
        return [&, worker = Worker(comparing, blocks)](size_t piece, size_t begin, size_t end) mutable {
            for (size_t left = begin; left < end && !meter.isCancelled(); ++left) {
                worker.compareWithAll(static_cast<quint32>(left), found[piece]);
            }
            meter.advance(what, static_cast<qint64>(end - begin));
        };
    });
    Compared all;
    for (const Compared &piece : found) {
        all.candidates.insert(all.candidates.end(), piece.candidates.begin(), piece.candidates.end());
        all.pairs += piece.pairs;
    }
    return all;
}

} // namespace rosterlink::matching
