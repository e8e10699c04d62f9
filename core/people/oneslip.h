// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <iterator>

namespace rosterlink
{

/// Whether one text becomes the other by one letter more, less or replaced, or two neighbors exchanged. Of
/// texts whose letters are single units.
template<typename Text>
[[nodiscard]] bool areOneSlipAway(const Text &one, const Text &other)
{
    if (one.size() > other.size()) {
        return areOneSlipAway(other, one);
    }
    if (other.size() - one.size() > 1) {
        return false;
    }
    const auto [here, there] = std::mismatch(one.begin(), one.end(), other.begin());
    if (one.size() < other.size()) {
        return std::equal(here, one.end(), there + 1, other.end());
    }
    if (here == one.end()) {
        return false;
    }
    if (std::equal(here + 1, one.end(), there + 1, other.end())) {
        return true;
    }
    return std::distance(here, one.end()) > 1 && *here == *(there + 1) && *(here + 1) == *there &&
           std::equal(here + 2, one.end(), there + 2, other.end());
}

} // namespace rosterlink
