// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/progress.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTextStream>

namespace rosterlink::cli
{

/// Where a command writes: its answer to standard output; progress to standard error, and only where that is
/// a terminal.
class Console
{
public:
    Console();
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// One line of the answer; what a file or a name may hold besides letters, a terminal doesn't obey.
    void print(const QString &line);
    /// The one line that explains why a command failed.
    void explain(const QString &sentence);
    /// Shown while it moves, at most ten times a second.
    [[nodiscard]] Progress &progress() { return m_progress; }

private:
    void show(const QString &what, qint64 done, qint64 total);
    void clearProgress();

    QTextStream m_out;
    QTextStream m_err;
    bool m_isTerminal = false;
    bool m_isShown = false;
    QElapsedTimer m_lastShown;
    QMutex m_mutex; ///< progress comes from any thread
    Progress m_progress;
};

} // namespace rosterlink::cli
