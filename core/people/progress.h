// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <atomic>
#include <functional>

namespace rosterlink
{

/// How far long work has come, and whether it shall stop. Made by whoever shows it, handed down by reference;
/// report() may be called from any thread, so the function behind it must not touch widgets directly.
class Progress
{
public:
    /// what: a sentence fragment for the user ("Comparing names"); done of total, in units that only move
    /// forward.
    using Listener = std::function<void(const QString &what, qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Listener listener)
        : m_listener(std::move(listener))
    {}

    void report(const QString &what, qint64 done, qint64 total)
    {
        if (m_listener) {
            m_listener(what, done, total);
        }
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled{false};
};

} // namespace rosterlink
