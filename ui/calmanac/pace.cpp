// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/pace.h"

#include <algorithm>
#include <vector>

namespace rosterlink::ui
{

namespace
{
constexpr size_t remembered = 20;        // decisions
constexpr size_t leastKnown = 3;         // times, until something is said
constexpr qint64 pause = 3 * 60 * 1'000; // milliseconds: whoever was away was not deciding
constexpr qint64 minute = 60'000;
} // namespace

void Pace::decided(const QDateTime &at)
{
    const qint64 taken = m_last.isValid() ? m_last.msecsTo(at) : pause;
    m_last = at;
    if (taken > 0 && taken < pause) {
        m_times.push_back(taken);
    }
    if (m_times.size() > remembered) {
        m_times.pop_front();
    }
}

/// By the middle one of the times: a single long look changes nothing.
std::optional<int> Pace::minutesFor(int decisions) const
{
    if (m_times.size() < leastKnown || decisions < 1) {
        return std::nullopt;
    }
    std::vector<qint64> times(m_times.begin(), m_times.end());
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return static_cast<int>(std::max<qint64>(1, (*middle * decisions + minute / 2) / minute));
}

} // namespace rosterlink::ui
