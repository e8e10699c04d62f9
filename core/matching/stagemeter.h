// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/progress.h"

#include <mutex>

namespace rosterlink::matching
{

/// Counts what several threads have done, so that what is reported only moves forward.
class StageMeter
{
public:
    StageMeter(Progress &progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    {}

    void advance(const QString &what, qint64 people)
    {
        const std::lock_guard lock(m_mutex);
        m_done += people;
        m_progress.report(what, m_done, m_total);
    }
    [[nodiscard]] bool isCancelled() const { return m_progress.isCancelled(); }

private:
    Progress &m_progress;
    qint64 m_total;
    std::mutex m_mutex;
    qint64 m_done = 0;
};

} // namespace rosterlink::matching
