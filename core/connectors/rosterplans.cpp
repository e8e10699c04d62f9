// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/rosterplans.h"

#include "core/connectors/samepeople.h"

#include <QCoreApplication>

#include <algorithm>

namespace rosterlink
{

namespace
{
constexpr int brakeAtLeast = 5; // rule 10: fewer people never stop an import,
constexpr int brakeOneIn = 10;  // and more than a tenth of those linked must be concerned

class RosterPlansText
{
    Q_DECLARE_TR_FUNCTIONS(RosterPlans)
};
} // namespace

RosterPlans::RosterPlans(Database &database, OrganizationId organization, const QString &integration,
                         const std::vector<IncomingRoster> &rosters)
{
    m_plans.reserve(rosters.size());
    for (const IncomingRoster &roster : rosters) {
        m_plans.emplace_back(database, organization, integration, roster);
    }
    applyBrake(Kind::Members);
    applyBrake(Kind::Learners);
    warnAboutSameFiles(rosters);
}

/// A pair counts once, whether one of the two is concerned or both.
void RosterPlans::applyBrake(Kind kind)
{
    QSet<LinkId> together;
    for (const RosterPlan &plan : m_plans) {
        if (plan.figures().kind == kind) {
            together.unite(plan.concernedLinks());
        }
    }
    const auto concerned = static_cast<int>(together.size());
    for (RosterPlan &plan : m_plans) {
        if (plan.figures().kind == kind && !plan.concernedLinks().isEmpty() && concerned >= brakeAtLeast &&
            concerned * brakeOneIn > plan.figures().linkedBefore) {
            plan.stop(concerned);
        }
    }
}

void RosterPlans::warnAboutSameFiles(const std::vector<IncomingRoster> &rosters)
{
    for (size_t later = 1; later < rosters.size(); ++later) {
        SamePeople same(rosters[later]);
        const bool found =
            std::any_of(rosters.begin(), rosters.begin() + static_cast<std::ptrdiff_t>(later),
                        [&](const IncomingRoster &earlier) { return same.areMostOf(earlier); });
        if (found) {
            m_plans[later].doubt(
                RosterPlansText::tr("This file looks the same as another one given with it: most of its "
                                    "people have the same ids and the same details there."));
        }
    }
}

RosterChange RosterPlans::change() const
{
    RosterChange change;
    for (const RosterPlan &plan : m_plans) {
        change.figures.push_back(plan.figures());
    }
    return change;
}

bool RosterPlans::changesNothing() const
{
    return std::all_of(m_plans.begin(), m_plans.end(),
                       [](const RosterPlan &plan) { return plan.changesNothing(); });
}

} // namespace rosterlink
