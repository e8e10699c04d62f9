// SPDX-License-Identifier: Apache-2.0
#include "core/matching/blocks.h"

#include "core/matching/parallel.h"

#include <algorithm>
#include <numeric>

namespace rosterlink::matching
{

namespace
{
constexpr quint64 largestBlock = 400; ///< pairs; a larger one is split
constexpr quint32 neighborhood =
    50; ///< how far apart in order of id people are compared who can't be split further

struct LeftRange
{
    quint32 person = 0;
    quint32 begin = 0;
    quint32 end = 0;
};

/// One pass over both sides; one use.
class PassRunner
{
public:
    PassRunner(const std::vector<Profile> &left, const std::vector<Profile> &right, Pass pass)
        : m_leftPeople(left)
        , m_rightPeople(right)
    {
        m_left = keyedPeople(left, pass);
        m_right = keyedPeople(right, pass);
    }

    void run() { merge(0, m_left.size(), 0, m_right.size(), 0); }

    [[nodiscard]] Blocks::PassBlocks take() const
    {
        Blocks::PassBlocks blocks;
        blocks.people.resize(m_right.size());
        std::transform(m_right.begin(), m_right.end(), blocks.people.begin(),
                       [](const KeyedPerson &entry) { return entry.person; });
        blocks.starts.resize(m_leftPeople.size() + 1);
        for (const LeftRange &range : m_ranges) {
            ++blocks.starts[range.person + 1];
        }
        std::partial_sum(blocks.starts.begin(), blocks.starts.end(), blocks.starts.begin());
        blocks.ranges.resize(m_ranges.size());
        std::vector<quint32> next(blocks.starts.begin(), blocks.starts.end() - 1);
        for (const LeftRange &range : m_ranges) {
            blocks.ranges[next[range.person]++] = {range.begin, range.end};
        }
        return blocks;
    }

private:
    static size_t endOfKey(const std::vector<KeyedPerson> &entries, size_t begin, size_t end)
    {
        size_t at = begin;
        while (at < end && entries[at].key == entries[begin].key) {
            ++at;
        }
        return at;
    }

    /// Finds the keys that both sides have, where both are sorted.
    void merge(size_t left, size_t leftEnd, size_t right, size_t rightEnd, int split)
    {
        while (left < leftEnd && right < rightEnd) {
            if (m_left[left].key < m_right[right].key) {
                ++left;
            } else if (m_right[right].key < m_left[left].key) {
                ++right;
            } else {
                const size_t endOfLeft = endOfKey(m_left, left, leftEnd);
                const size_t endOfRight = endOfKey(m_right, right, rightEnd);
                take(left, endOfLeft, right, endOfRight, split);
                left = endOfLeft;
                right = endOfRight;
            }
        }
    }

    void take(size_t left, size_t leftEnd, size_t right, size_t rightEnd, int split)
    {
        const bool large = quint64(leftEnd - left) * quint64(rightEnd - right) > largestBlock;
        if (!large) {
            for (size_t at = left; at < leftEnd; ++at) {
                add(at, right, rightEnd);
            }
        } else if (split < furtherCount) {
            splitBy(static_cast<Further>(split), m_left, m_leftPeople, left, leftEnd);
            splitBy(static_cast<Further>(split), m_right, m_rightPeople, right, rightEnd);
            merge(left, leftEnd, right, rightEnd, split + 1);
        } else {
            takeNeighbors(left, leftEnd, right, rightEnd);
        }
    }

    static void splitBy(Further fact, std::vector<KeyedPerson> &entries, const std::vector<Profile> &people,
                        size_t begin, size_t end)
    {
        for (size_t at = begin; at < end; ++at) {
            entries[at].key = furtherKeyOf(people[entries[at].person], fact);
        }
        std::sort(entries.begin() + static_cast<std::ptrdiff_t>(begin),
                  entries.begin() + static_cast<std::ptrdiff_t>(end));
    }

    /// Near is who stands at the same share of the way through the block, so that the shorter side, however
    /// short, has a neighbor for everybody of the longer one.
    void takeNeighbors(size_t left, size_t leftEnd, size_t right, size_t rightEnd)
    {
        const size_t lefts = leftEnd - left;
        const size_t rights = rightEnd - right;
        const size_t reach = std::max<size_t>(neighborhood, rights / lefts + 1);
        for (size_t at = left; at < leftEnd; ++at) {
            const size_t place = (at - left) * rights / lefts;
            const size_t from = place > reach ? place - reach : 0;
            add(at, right + from, std::min(right + place + reach + 1, rightEnd));
        }
    }

    void add(size_t left, size_t right, size_t rightEnd)
    {
        if (right < rightEnd) {
            m_ranges.push_back(
                {m_left[left].person, static_cast<quint32>(right), static_cast<quint32>(rightEnd)});
        }
    }

    const std::vector<Profile> &m_leftPeople;
    const std::vector<Profile> &m_rightPeople;
    std::vector<KeyedPerson> m_left;
    std::vector<KeyedPerson> m_right;
    std::vector<LeftRange> m_ranges;
};
} // namespace

Blocks::Blocks(const std::vector<Profile> &left, const std::vector<Profile> &right, PassSet passes,
               int threads)
    : m_passes(passCount(passes))
{
    forPieces(threads, m_passes.size(), 1, [&] {
        return [&](size_t pass, size_t /*begin*/, size_t /*end*/) {
            PassRunner runner(left, right, static_cast<Pass>(pass));
            runner.run();
            m_passes[pass] = runner.take();
        };
    });
}

} // namespace rosterlink::matching
