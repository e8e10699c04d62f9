// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/integrationdefinition.h"
#include "core/directory/linkingrules.h"
#include "core/matching/matcher.h"
#include "core/people/ids.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace rosterlink
{

class Database;

[[nodiscard]] matching::Automatic automaticOf(LinkingRules rules);

/// Both rosters of one kind as matching reads them, and whose row is whose. Who is gone takes no part.
class MatchInput
{
public:
    using Index = matching::Roster::Index;

    MatchInput(Database &database, OrganizationId organization, QString integration, Kind kind);

    /// What people decided and taught. alsoTaught: as if it were.
    [[nodiscard]] matching::Decisions decisions(const std::vector<matching::TaughtName> &alsoTaught = {});
    [[nodiscard]] Result<std::vector<matching::Pair>> match(const matching::Decisions &decisions,
                                                            Progress &progress) const
    {
        return matching::match(m_motivity.roster, m_counterpart.roster, decisions, {m_kind, 0}, progress);
    }

    [[nodiscard]] ProfileId profile(Index index) const { return ProfileId(m_motivity.ids[index].value()); }
    [[nodiscard]] CounterpartId counterpart(Index index) const
    {
        return CounterpartId(m_counterpart.ids[index].value());
    }
    [[nodiscard]] Facts profileFacts(Index index) const { return m_motivity.roster.facts(index); }
    [[nodiscard]] Facts counterpartFacts(Index index) const { return m_counterpart.roster.facts(index); }
    /// Where both take part.
    [[nodiscard]] std::optional<matching::Decisions::PairOfIndexes> find(ProfileId profile,
                                                                         CounterpartId counterpart) const;

    // Known once decisions() was called.
    [[nodiscard]] bool isLinked(PersonId person) const { return m_linked.contains(person); }
    /// Linked, rejected or unlinked.
    [[nodiscard]] bool isDecided(ProfileId profile, CounterpartId counterpart) const
    {
        return m_decided.contains({profile.value(), counterpart.value()});
    }

private:
    struct SideOfRoster
    {
        matching::Roster roster;
        std::vector<PersonId> ids;
        QHash<PersonId, Index> index;

        [[nodiscard]] std::optional<Index> find(PersonId id) const;
    };
    void read(SideOfRoster &roster, Side side, const IntegrationDefinition &integration);
    void add(std::vector<matching::Decisions::PairOfIndexes> &list, ProfileId profile,
             CounterpartId counterpart);

    Database &m_database;
    OrganizationId m_organization;
    QString m_integration;
    Kind m_kind;
    SideOfRoster m_motivity;
    SideOfRoster m_counterpart;
    QSet<PersonId> m_linked;
    QSet<std::pair<qint64, qint64>> m_decided;
};

} // namespace rosterlink
