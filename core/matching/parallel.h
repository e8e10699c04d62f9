// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/kind.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace rosterlink::matching
{

/// How many threads to use where `wanted` were asked for; 0 means as many as the machine has.
[[nodiscard]] inline int threadCount(int wanted)
{
    const int machine = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return wanted > 0 ? wanted : machine;
}

/// Calls work(piece, begin, end) for all pieces of `size` items below `count`, some at the same time, and
/// returns when all are done. makeWorker makes the function once for each thread, so that it can own what
/// threads must not share.
template<typename MakeWorker>
void forPieces(int threads, std::size_t count, std::size_t size, const MakeWorker &makeWorker)
{
    const std::size_t pieces = (count + size - 1) / size;
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        auto work = makeWorker();
        for (std::size_t piece = next++; piece < pieces; piece = next++) {
            work(piece, piece * size, std::min(count, (piece + 1) * size));
        }
    };
    std::vector<std::thread> others;
    const std::size_t useful = std::min(pieces, static_cast<std::size_t>(threadCount(threads)));
    for (std::size_t i = 1; i < useful; ++i) {
        others.emplace_back(run);
    }
    run();
    for (std::thread &other : others) {
        other.join();
    }
}

/// Calls work(side) for both sides, at the same time where there are threads for it.
template<typename Work>
void forBothSides(int threads, const Work &work)
{
    forPieces(threads, 2, 1, [&work] {
        return [&work](std::size_t piece, std::size_t /*begin*/, std::size_t /*end*/) {
            work(piece == 0 ? Side::Motivity : Side::Counterpart);
        };
    });
}

} // namespace rosterlink::matching
