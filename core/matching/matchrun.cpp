// SPDX-License-Identifier: Apache-2.0
#include "core/matching/matchrun.h"

#include "core/matching/factwords.h"
#include "core/matching/fitting.h"
#include "core/matching/pairing.h"
#include "core/matching/parallel.h"
#include "core/matching/profiles.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::matching
{

namespace
{
constexpr int mostRounds = 3; ///< of comparing, each with a model fitted to the one before

std::vector<quint32> placesOf(const std::vector<Profile> &people)
{
    std::vector<quint32> places(people.size());
    for (quint32 place = 0; place < people.size(); ++place) {
        places[people[place].row] = place;
    }
    return places;
}
} // namespace

MatchRun::MatchRun(const Roster &motivity, const Roster &counterpart, const Decisions &decisions,
                   const Options &options, Progress &progress, Statistics &statistics)
    : m_motivity(motivity)
    , m_counterpart(counterpart)
    , m_decisions(decisions)
    , m_options(options)
    , m_statistics(statistics)
    , m_meter(progress, qint64(motivity.size()) * 2 + counterpart.size())
    , m_taught(decisions.taught)
    , m_pools(m_taught.nicknames().get())
{
    m_timer.start();
}

Result<std::vector<Pair>> MatchRun::run()
{
    std::array<std::vector<Roster::Index>, 2> rows;
    forBothSides(m_options.threads, [&](Side side) {
        rows[static_cast<size_t>(side)] = rowsById(side == Side::Motivity ? m_motivity : m_counterpart);
    });
    m_left = makeProfiles(m_motivity, rows[0], Side::Motivity, m_taught, m_pools, m_options.threads, m_meter);
    m_right = makeProfiles(m_counterpart, rows[1], Side::Counterpart, m_taught, m_pools, m_options.threads,
                           m_meter);
    m_pools.close();
    if (!m_meter.isCancelled()) {
        markDecisions();
        endStage(u"normalize"_s);
        findCandidates();
    }
    // What was compared before a cancellation is only a part of the people, and no base for a decision.
    if (m_meter.isCancelled()) {
        return failure(ErrorCode::Cancelled, MatchingText::tr("Cancelled. Nothing was changed."));
    }
    endStage(u"compare"_s);
    const Verdicts verdicts =
        decideAndAssign(m_options.kind, m_left, m_right, m_candidates, m_marks, m_options.threads);
    endStage(u"decide"_s);
    return answer(verdicts);
}

void MatchRun::endStage(const QString &name)
{
    m_statistics.seconds.emplace_back(name, static_cast<double>(m_timer.nsecsElapsed()) * 1e-9);
    m_timer.restart();
}

void MatchRun::markDecisions()
{
    const auto leftPlaces = placesOf(m_left);
    const auto rightPlaces = placesOf(m_right);
    m_marks.linkedLeft.resize(m_left.size());
    m_marks.linkedRight.resize(m_right.size());
    m_marks.exemptLeft.resize(m_left.size());
    m_marks.exemptRight.resize(m_right.size());
    m_marks.mistakenLeft.resize(m_left.size());
    m_marks.mistakenRight.resize(m_right.size());
    for (const auto &pair : m_decisions.linked) {
        m_marks.linkedLeft[leftPlaces[pair.first]] = true;
        m_marks.linkedRight[rightPlaces[pair.second]] = true;
    }
    for (const auto &pair : m_decisions.rejected) {
        m_marks.mistakenLeft[leftPlaces[pair.first]] = true;
        m_marks.mistakenRight[rightPlaces[pair.second]] = true;
        m_marks.rejected.insert(Marks::pairKey(leftPlaces[pair.first], rightPlaces[pair.second]));
    }
    for (const auto &pair : m_decisions.unlinked) {
        m_marks.unlinked.insert(Marks::pairKey(leftPlaces[pair.first], rightPlaces[pair.second]));
    }
    m_marks.automatic = m_decisions.automatic;
    m_marks.taught = &m_taught;
    for (const auto person : m_decisions.exemptMotivity) {
        m_marks.exemptLeft[leftPlaces[person]] = true;
    }
    for (const auto person : m_decisions.exemptCounterpart) {
        m_marks.exemptRight[rightPlaces[person]] = true;
    }
}

void MatchRun::findCandidates()
{
    std::array<Households, 2> households;
    forBothSides(m_options.threads, [&](Side side) {
        households[static_cast<size_t>(side)] = householdsOf(side == Side::Motivity ? m_left : m_right, side);
    });
    const Model defaults = Model::fitted(m_options.kind, households[0], households[1]);
    const Blocks blocks(m_left, m_right, defaults.homesAreOfOne ? PassSet::Further : PassSet::Usual,
                        m_options.threads);
    endStage(u"block"_s);
    const Population population(m_left.size(), m_right.size());
    Model model = defaults;
    const auto compare = [&] {
        return comparePeople({m_left, m_right, model, population, m_marks.rejected}, blocks,
                             m_options.threads, m_meter);
    };
    Compared compared = compare();
    for (int round = 1; round < mostRounds && !m_meter.isCancelled(); ++round) {
        const Model fit = fittedToPairs(defaults, compared.candidates, m_left.size(), m_right.size());
        if (fit == model) {
            break;
        }
        model = fit;
        compared = compare();
    }
    m_statistics.comparedPairs = compared.pairs;
    m_candidates = std::move(compared.candidates);
}

std::vector<Pair> MatchRun::answer(const Verdicts &verdicts) const
{
    std::vector<double> probabilities(m_candidates.size());
    std::transform(m_candidates.begin(), m_candidates.end(), probabilities.begin(),
                   [](const Candidate &candidate) { return probabilityOf(candidate.logOdds); });
    std::vector<Pair> pairs;
    for (const size_t at : selectForAnswer(m_candidates, verdicts, probabilities)) {
        const Candidate &candidate = m_candidates[at];
        const bool best = verdicts.best[at] != 0;
        pairs.push_back({m_left[candidate.left].row, m_right[candidate.right].row, probabilities[at], best,
                         verdicts.rules[at], verdicts.holds[at],
                         strengthOf(candidate, best, verdicts.rivaled[at] != 0), candidate.findings});
    }
    return pairs;
}

} // namespace rosterlink::matching
