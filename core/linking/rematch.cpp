// SPDX-License-Identifier: Apache-2.0
#include "core/linking/rematch.h"

#include "core/directory/integrationdefinition.h"
#include "core/history/decisionwords.h"
#include "core/linking/strengthname.h"
#include "core/matching/matcher.h"
#include "core/store/database.h"
#include "core/store/decisionrows.h"
#include "core/store/linkrows.h"
#include "core/store/personrows.h"
#include "core/store/suggestionrows.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
using Index = matching::Roster::Index;

/// One side as matching reads it, and whose row is whose.
struct SideOfRoster
{
    matching::Roster roster;
    std::vector<PersonId> ids;
    QHash<PersonId, Index> index;

    void read(Step &step, Kind kind, Side side, const IntegrationDefinition &integration)
    {
        personRows::forEach(step.database(), step.organization(), kind, side,
                            side == Side::Motivity ? QString() : integration.name, [&](const PersonRow &row) {
                                if (!row.isGone()) {
                                    index.insert(row.id, roster.size());
                                    ids.push_back(row.id);
                                    roster.add(row.externalId, integration.compared(row.facts));
                                }
                            });
    }
    [[nodiscard]] std::optional<Index> find(PersonId id) const
    {
        const auto found = index.constFind(id);
        return found == index.cend() ? std::nullopt : std::optional<Index>(*found);
    }
};

class Rematch
{
public:
    Rematch(Step &step, const QString &integration, Kind kind)
        : m_step(step)
        , m_integration(integration)
        , m_kind(kind)
    {
        const auto *known = integrationDefinition(integration);
        const IntegrationDefinition &definition = known ? *known : primaryIntegration();
        m_motivity.read(step, kind, Side::Motivity, definition);
        if (!m_motivity.ids.empty()) { // else there is nobody to be matched with, however many they are
            m_counterpart.read(step, kind, Side::Counterpart, definition);
        }
    }

    matching::Decisions decisions()
    {
        matching::Decisions decisions;
        auto &database = m_step.database();
        linkRows::forEachPair(database, m_step.organization(), m_integration, m_kind,
                              [&](ProfileId profile, CounterpartId counterpart, const QString &, bool) {
                                  addPair(decisions.linked, profile, counterpart);
                                  m_decided.insert({profile.value(), counterpart.value()});
                                  m_linked << profile.person() << counterpart.person();
                              });
        decisionRows::forEachRejection(
            database, m_step.organization(), m_integration, m_kind, [&](const RejectionRow &row) {
                auto &list = row.rule == "rejected"_L1 ? decisions.rejected : decisions.unlinked;
                addPair(list, row.profile, row.counterpart);
                m_decided.insert({row.profile.value(), row.counterpart.value()});
            });
        decisionRows::forEachExemption(database, m_step.organization(), m_integration, m_kind,
                                       [&](const ExemptionRow &row) {
                                           if (auto profile = m_motivity.find(row.person)) {
                                               decisions.exemptMotivity.push_back(*profile);
                                           } else if (auto other = m_counterpart.find(row.person)) {
                                               decisions.exemptCounterpart.push_back(*other);
                                           }
                                       });
        return decisions;
    }

    Result<std::vector<matching::Pair>> match(Progress &progress)
    {
        return matching::match(m_motivity.roster, m_counterpart.roster, decisions(), {m_kind, 0}, progress);
    }

    bool link(const matching::Pair &pair)
    {
        const PersonId profile = m_motivity.ids[pair.motivity];
        const PersonId counterpart = m_counterpart.ids[pair.counterpart];
        if (m_linked.contains(profile) || m_linked.contains(counterpart)) {
            return false;
        }
        LinkRow row;
        row.integration = m_integration;
        row.kind = m_kind;
        row.profile = ProfileId(profile.value());
        row.counterpart = CounterpartId(counterpart.value());
        row.how = toText(LinkHow::Automatic);
        row.rule = ruleName(pair.rule);
        row.strength = strengthName(matching::Strength::Certain);
        row.findings = pair.findings.toCode();
        row.decidedBy = u"rosterlink"_s;
        row.decidedAt = m_step.at();
        row.profileFacts = personRows::factsToJson(m_motivity.roster.facts(pair.motivity));
        row.counterpartFacts = personRows::factsToJson(m_counterpart.roster.facts(pair.counterpart));
        m_step.insert(tables::link, linkRows::toCells(row), {profile, counterpart});
        return true;
    }

    void keepSuggestions(const std::vector<matching::Pair> &pairs)
    {
        std::vector<SuggestionRow> rows;
        rows.reserve(pairs.size());
        QSet<std::pair<qint64, qint64>> found;
        for (const matching::Pair &pair : pairs) {
            rows.push_back({ProfileId(m_motivity.ids[pair.motivity].value()),
                            CounterpartId(m_counterpart.ids[pair.counterpart].value()), pair.probability,
                            pair.best, static_cast<int>(pair.strength), static_cast<int>(pair.hold),
                            pair.findings.toCode()});
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
                const bool decided = m_decided.contains({row.profile.value(), row.counterpart.value()});
                const auto one = m_motivity.find(row.profile.person());
                const auto other = m_counterpart.find(row.counterpart.person());
                if (decided && one && other) {
                    rows.push_back(row);
                    rows.back().best = false;
                    rows.back().findings = matching::compare(m_kind, m_motivity.roster.facts(*one),
                                                             m_counterpart.roster.facts(*other))
                                               .toCode();
                }
            });
        return rows;
    }

    void addPair(std::vector<matching::Decisions::PairOfIndexes> &list, ProfileId profile,
                 CounterpartId counterpart)
    {
        const auto one = m_motivity.find(profile.person());
        const auto other = m_counterpart.find(counterpart.person());
        if (one && other) {
            list.emplace_back(*one, *other);
        }
    }

    Step &m_step;
    const QString &m_integration;
    Kind m_kind;
    SideOfRoster m_motivity;
    SideOfRoster m_counterpart;
    QSet<PersonId> m_linked;
    QSet<std::pair<qint64, qint64>> m_decided; ///< linked, rejected or unlinked
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
    return linked;
}

} // namespace rosterlink
