// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/rosterplan.h"

namespace rosterlink
{

/// Writes what rosters change, within one transaction: people, then links and suggestions. One use.
class RosterTakeOver
{
public:
    RosterTakeOver(Database &database, OrganizationId organization, QString integration, const Clock &clock,
                   const Actor &actor, Progress &progress, RosterOrigin origin = {});

    /// Stopped where the brake stops it and confirmed is false, or by a warning that nobody has read.
    [[nodiscard]] Result<RosterReport> run(std::vector<IncomingRoster> rosters, bool confirmed,
                                           Warnings warnings);

private:
    [[nodiscard]] Result<void> checkFiles(const std::vector<IncomingRoster> &rosters) const;
    /// Whether anybody changes; false: that is all.
    [[nodiscard]] Result<bool> writePeople(const std::vector<IncomingRoster> &rosters, bool confirmed,
                                           Warnings warnings);
    [[nodiscard]] Result<void> write(const IncomingRoster &roster, const RosterPlan &plan);
    [[nodiscard]] Result<void> addPeople(const IncomingRoster &roster, const RosterPlan &plan);
    void addOne(const IncomingRoster &roster, const ImportedPerson &person, int number);
    [[nodiscard]] QString aliasFor(const ImportedPerson &person, int number);
    void giveRoles(PersonId member, const QStringList &names);
    void updatePeople(const RosterPlan &plan);
    void markGone(const RosterPlan &plan);
    [[nodiscard]] Result<int> matchAgain(const std::vector<IncomingRoster> &rosters);
    [[nodiscard]] QStringList integrationsConcerned(const std::vector<IncomingRoster> &rosters,
                                                    Kind kind) const;
    void setConnected(const std::vector<IncomingRoster> &rosters, bool changes);
    [[nodiscard]] Error cancelled() const;

    Database &m_database;
    OrganizationId m_organization;
    QString m_integration;
    Progress &m_progress;
    RosterOrigin m_origin;
    Step m_step;
    RosterReport m_report;
};

/// Adds to a report how many people are in which state now.
void countAll(RosterReport &report, Database &database, OrganizationId organization,
              const QString &integration);

} // namespace rosterlink
