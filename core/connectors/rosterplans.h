// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/rosterplan.h"

#include <memory>

namespace rosterlink
{

/// The plans of rosters that are taken over together, and what shows only when they are looked at together:
/// how many linked pairs they concern in all (rule 10), and the same file given twice.
class RosterPlans
{
public:
    /// Reads like RosterPlan; rosters must outlive it.
    RosterPlans(Database &database, OrganizationId organization, const QString &integration,
                const std::vector<IncomingRoster> &rosters);

    /// In the order of the rosters.
    [[nodiscard]] const RosterPlan &operator[](size_t index) const { return m_plans[index]; }
    [[nodiscard]] RosterChange change() const;
    [[nodiscard]] bool changesNothing() const;

private:
    void applyBrake(Kind kind);
    void warnAboutSameFiles(const std::vector<IncomingRoster> &rosters);

    std::vector<RosterPlan> m_plans;
};

} // namespace rosterlink
