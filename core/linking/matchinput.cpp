// SPDX-License-Identifier: Apache-2.0
#include "core/linking/matchinput.h"

#include "core/linking/taughtname.h"
#include "core/store/database.h"
#include "core/store/decisionrows.h"
#include "core/store/linkrows.h"
#include "core/store/personrows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

matching::Automatic automaticOf(LinkingRules rules)
{
    switch (rules) {
    case LinkingRules::AlsoInPart:
        return matching::Automatic::AlsoInPart;
    case LinkingRules::ThreeFacts:
        return matching::Automatic::ThreeFacts;
    case LinkingRules::Nothing:
        break;
    }
    return matching::Automatic::Nothing;
}

std::optional<MatchInput::Index> MatchInput::SideOfRoster::find(PersonId id) const
{
    const auto found = index.constFind(id);
    return found == index.cend() ? std::nullopt : std::optional<Index>(*found);
}

MatchInput::MatchInput(Database &database, OrganizationId organization, QString integration, Kind kind)
    : m_database(database)
    , m_organization(organization)
    , m_integration(std::move(integration))
    , m_kind(kind)
{
    const auto *known = integrationDefinition(m_integration);
    const IntegrationDefinition &definition = known ? *known : primaryIntegration();
    read(m_motivity, Side::Motivity, definition);
    if (!m_motivity.ids.empty()) { // else there is nobody to be matched with, however many they are
        read(m_counterpart, Side::Counterpart, definition);
    }
}

void MatchInput::read(SideOfRoster &roster, Side side, const IntegrationDefinition &integration)
{
    personRows::forEach(m_database, m_organization, m_kind, side,
                        side == Side::Motivity ? QString() : integration.name, [&](const PersonRow &row) {
                            if (!row.isGone()) {
                                roster.index.insert(row.id, roster.roster.size());
                                roster.ids.push_back(row.id);
                                roster.roster.add(row.externalId, integration.compared(row.facts));
                            }
                        });
}

matching::Decisions MatchInput::decisions(const std::vector<matching::TaughtName> &alsoTaught)
{
    matching::Decisions decisions;
    linkRows::forEachPair(m_database, m_organization, m_integration, m_kind,
                          [&](ProfileId profile, CounterpartId counterpart, const QString &, bool) {
                              add(decisions.linked, profile, counterpart);
                              m_linked << profile.person() << counterpart.person();
                          });
    decisionRows::forEachRejection(
        m_database, m_organization, m_integration, m_kind, [&](const RejectionRow &row) {
            add(row.rule == "rejected"_L1 ? decisions.rejected : decisions.unlinked, row.profile,
                row.counterpart);
        });
    decisionRows::forEachExemption(m_database, m_organization, m_integration, m_kind,
                                   [&](const ExemptionRow &row) {
                                       if (auto profile = m_motivity.find(row.person)) {
                                           decisions.exemptMotivity.push_back(*profile);
                                       } else if (auto other = m_counterpart.find(row.person)) {
                                           decisions.exemptCounterpart.push_back(*other);
                                       }
                                   });
    decisions.automatic = automaticOf(linkingRules(m_database, m_organization));
    decisions.taught = taughtNames(m_database, m_organization, m_kind);
    decisions.taught.insert(decisions.taught.end(), alsoTaught.begin(), alsoTaught.end());
    return decisions;
}

std::optional<matching::Decisions::PairOfIndexes> MatchInput::find(ProfileId profile,
                                                                   CounterpartId counterpart) const
{
    const auto one = m_motivity.find(profile.person());
    const auto other = m_counterpart.find(counterpart.person());
    return one && other ? std::optional(std::pair(*one, *other)) : std::nullopt;
}

void MatchInput::add(std::vector<matching::Decisions::PairOfIndexes> &list, ProfileId profile,
                     CounterpartId counterpart)
{
    m_decided.insert({profile.value(), counterpart.value()});
    if (const auto pair = find(profile, counterpart)) {
        list.push_back(*pair);
    }
}

} // namespace rosterlink
