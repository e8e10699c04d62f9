// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace rosterlink::matching
{

/// A pair that may be taken, and what taking it is worth: more than 0.
struct Edge
{
    quint32 left = 0;
    quint32 right = 0;
    qint64 worth = 0;
};

/// Which edges to take so that nobody stands in two and the worth of all together is greatest (not greedy):
/// places in `edges`, ascending. Shortest augmenting paths (Jonker and Volgenant 1987) within each connected
/// group, where leaving somebody alone is worth nothing. The answer is independent of the order where only
/// one is best.
[[nodiscard]] std::vector<quint32> assignBest(const std::vector<Edge> &edges);

} // namespace rosterlink::matching
