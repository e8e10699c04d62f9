// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "core/matching/matcher.h"
#include "core/people/result.h"

#include <QElapsedTimer>

namespace rosterlink::cli
{

/// How long each stage of a command takes, for STATS.json.
class Stopwatch
{
public:
    Stopwatch() { m_stage.start(), m_total.start(); }

    /// Ends a stage that began where the last one ended.
    void finished(const QString &stage);
    /// Takes over the stages that matching measured itself; they end now.
    void finished(const matching::Statistics &statistics);

    /// Where --stats names a file, writes seconds a stage and in all, pairs compared and the process's peak
    /// memory there as JSON.
    [[nodiscard]] Result<void> writeWanted(const Arguments &arguments, int threads) const;

private:
    QElapsedTimer m_stage;
    QElapsedTimer m_total;
    matching::Statistics m_statistics;
};

} // namespace rosterlink::cli
