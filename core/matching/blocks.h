// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/blockkeys.h"

#include <algorithm>
#include <vector>

namespace rosterlink::matching
{

/// Who is compared with whom: for each person of the left side the people of the right side who agree in a
/// pass. Holds ranges, never pairs, so that memory grows with the people and not with the pairs. Blocks that
/// are too large are split by a further fact. Who remains in one block when all facts are used up is the same
/// as the others in it; there each is compared with those whose ids stand near, so that time stays bounded
/// too.
class Blocks
{
public:
    /// Both sides must be in the order of their ids.
    Blocks(const std::vector<Profile> &left, const std::vector<Profile> &right, PassSet passes, int threads);

    /// Calls each(right) for whom a person of the left side is to be compared with; the same one may come
    /// several times.
    template<typename Each>
    void forCandidates(quint32 left, Each each) const
    {
        for (const PassBlocks &pass : m_passes) {
            for (quint32 at = pass.starts[left]; at < pass.starts[left + 1]; ++at) {
                const Range &range = pass.ranges[at];
                std::for_each(pass.people.begin() + range.begin, pass.people.begin() + range.end, each);
            }
        }
    }

    struct Range
    {
        quint32 begin = 0;
        quint32 end = 0;
    };
    /// What one pass found.
    struct PassBlocks
    {
        std::vector<quint32> people; ///< of the right side, block by block
        std::vector<Range> ranges;   ///< into people, person by person of the left side
        std::vector<quint32> starts; ///< where a person's ranges begin, and one more
    };

private:
    std::vector<PassBlocks> m_passes;
};

} // namespace rosterlink::matching
