// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/decision.h"
#include "core/matching/matcher.h"
#include "core/matching/selection.h"
#include "core/matching/stagemeter.h"
#include "core/matching/weights.h"

#include <QElapsedTimer>

namespace rosterlink::matching
{

/// One run of the stages normalize, block, compare and weigh, decide and assign; one use.
class MatchRun
{
public:
    MatchRun(const Roster &motivity, const Roster &counterpart, const Decisions &decisions,
             const Options &options, Progress &progress, Statistics &statistics);

    [[nodiscard]] Result<std::vector<Pair>> run();

private:
    void markDecisions();
    void findCandidates();
    [[nodiscard]] std::vector<Pair> answer(const Verdicts &verdicts) const;
    void endStage(const QString &name);

    const Roster &m_motivity;
    const Roster &m_counterpart;
    const Decisions &m_decisions;
    const Options &m_options;
    Statistics &m_statistics;
    StageMeter m_meter;
    QElapsedTimer m_timer;

    TaughtNames m_taught;
    TextPools m_pools;
    std::vector<Profile> m_left; ///< in the order of ids, so that the order of rows changes nothing
    std::vector<Profile> m_right;
    Marks m_marks;
    std::vector<Candidate> m_candidates; ///< by left, then right
};

} // namespace rosterlink::matching
