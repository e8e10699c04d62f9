// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <deque>
#include <optional>

namespace rosterlink::ui
{

/// How fast whoever sits here decides: the usual time from one decision to the next, without the pauses.
class Pace
{
public:
    void decided(const QDateTime &at);
    /// Minutes that so many decisions would take, at least one; none while too few were made to tell.
    [[nodiscard]] std::optional<int> minutesFor(int decisions) const;

private:
    QDateTime m_last;
    std::deque<qint64> m_times; ///< milliseconds between the latest decisions
};

} // namespace rosterlink::ui
