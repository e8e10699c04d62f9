// SPDX-License-Identifier: Apache-2.0
#include "core/linking/rematch.h"

#include "core/history/decisionwords.h"
#include "core/linking/matchinput.h"
#include "core/linking/strengthname.h"
#include "core/store/database.h"
#include "core/store/linkrows.h"
#include "core/store/personrows.h"
#include "core/store/suggestionrows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
class Rematch
{
public:
    Rematch(Step &step, const QString &integration, Kind kind)
        : m_step(step)
        , m_integration(integration)
        , m_kind(kind)
        , m_input(step.database(), step.organization(), integration, kind)
    {}

    Result<std::vector<matching::Pair>> match(Progress &progress)
    {
        return m_input.match(m_input.decisions(), progress);
    }

    bool link(const matching::Pair &pair)
    {
        LinkRow row;
        row.profile = m_input.profile(pair.motivity);
        row.counterpart = m_input.counterpart(pair.counterpart);
        if (m_input.isLinked(row.profile.person()) || m_input.isLinked(row.counterpart.person())) {
            return false;
        }
        row.integration = m_integration;
        row.kind = m_kind;
        row.how = toText(LinkHow::Automatic);
        row.rule = ruleName(pair.rule);
        row.strength = strengthName(matching::Strength::Certain);
        row.findings = pair.findings.toCode();
        row.decidedBy = u"rosterlink"_s;
        row.decidedAt = m_step.at();
        row.profileFacts = personRows::factsToJson(m_input.profileFacts(pair.motivity));
        row.counterpartFacts = personRows::factsToJson(m_input.counterpartFacts(pair.counterpart));
        m_step.insert(tables::link, linkRows::toCells(row), {row.profile.person(), row.counterpart.person()});
        return true;
    }

    void keepSuggestions(const std::vector<matching::Pair> &pairs)
    {
        std::vector<SuggestionRow> rows;
        rows.reserve(pairs.size());
        QSet<std::pair<qint64, qint64>> found;
        for (const matching::Pair &pair : pairs) {
            rows.push_back({m_input.profile(pair.motivity), m_input.counterpart(pair.counterpart),
                            pair.probability, pair.best, static_cast<int>(pair.strength),
                            static_cast<int>(pair.hold), pair.findings.toCode()});
            found.insert({rows.back().profile.value(), rows.back().counterpart.value()});
        }
        for (SuggestionRow &row : decidedBefore()) {
            if (!found.contains({row.profile.value(), row.counterpart.value()})) {
                rows.push_back(std::move(row));
            }
        }
        suggestionRows::replaceAll(m_step.database(), m_step.organization(), m_integration, m_kind, rows);
    }

private:
    /// Pairs that are linked or rejected are none to match() any more. Those that were suggested before stay,
    /// unseen while the decision is in force, so that unlinking or taking it back finds the name button
    /// again.
    std::vector<SuggestionRow> decidedBefore()
    {
        std::vector<SuggestionRow> rows;
        suggestionRows::forEach(
            m_step.database(), m_step.organization(), m_integration, m_kind, [&](const SuggestionRow &row) {
                const auto pair = m_input.find(row.profile, row.counterpart);
                if (pair && m_input.isDecided(row.profile, row.counterpart)) {
                    rows.push_back(row);
                    rows.back().best = false;
                    rows.back().findings = matching::compare(m_kind, m_input.profileFacts(pair->first),
                                                             m_input.counterpartFacts(pair->second))
                                               .toCode();
                }
            });
        return rows;
    }

    Step &m_step;
    const QString &m_integration;
    Kind m_kind;
    MatchInput m_input;
};
} // namespace

Result<int> rematch(Step &step, const QString &integration, Kind kind, bool suggestionsOnly,
                    Progress &progress)
{
    Rematch work(step, integration, kind);
    auto pairs = work.match(progress);
    if (!pairs) {
        return tl::unexpected(pairs.error());
    }
    int linked = 0;
    const auto total = static_cast<qint64>(pairs->size());
    qint64 done = 0;
    for (const matching::Pair &pair : *pairs) {
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("Linking", "Cancelled. Nothing was changed."));
        }
        if (!suggestionsOnly && pair.rule != matching::Rule::None && work.link(pair)) {
            ++linked;
        }
        if (++done % 500 == 0) {
            progress.report(QCoreApplication::translate("Linking", "Linking what is certain"), done, total);
        }
    }
    work.keepSuggestions(*pairs);
    setMatchedBy(step.database(), step.organization(), kind, matching::engineVersion);
    return linked;
}

} // namespace rosterlink
