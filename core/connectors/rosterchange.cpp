// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/rosterchange.h"

#include "core/connectors/rostertakeover.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace rosterlink
{

bool RosterChange::stopped() const
{
    return std::any_of(figures.begin(), figures.end(), [](const Figures &one) { return one.brake; });
}

QString RosterChange::brakeSentence() const
{
    const auto stopper =
        std::find_if(figures.begin(), figures.end(), [](const Figures &one) { return one.brake; });
    if (stopper == figures.end()) {
        return {};
    }
    const auto say = [&](const char *members, const char *learners, int n) {
        return QCoreApplication::translate("RosterChange",
                                           stopper->kind == Kind::Members ? members : learners, nullptr, n)
            .arg(stopper->linkedBefore);
    };
    if (stopper->linkedGone >= stopper->linkedChanged) {
        return say(QT_TRANSLATE_NOOP("RosterChange",
                                     "This file no longer has %n of your %1 linked members. Nothing has been "
                                     "changed."),
                   QT_TRANSLATE_NOOP("RosterChange",
                                     "This file no longer has %n of your %1 linked learners. Nothing has "
                                     "been changed."),
                   stopper->linkedGone);
    }
    return say(QT_TRANSLATE_NOOP("RosterChange",
                                 "In this file %n of your %1 linked members have other names, birth dates or "
                                 "contacts. Nothing has been changed."),
               QT_TRANSLATE_NOOP("RosterChange",
                                 "In this file %n of your %1 linked learners have other names, birth dates "
                                 "or contacts. Nothing has been changed."),
               stopper->linkedChanged);
}

Result<RosterChange> previewRosters(Database &database, OrganizationId organization,
                                    const QString &integration, const std::vector<IncomingRoster> &rosters)
{
    return database.snapshot<RosterChange>([&] {
        RosterChange change;
        for (const IncomingRoster &roster : rosters) {
            change.figures.push_back(RosterPlan(database, organization, integration, roster).figures());
        }
        return change;
    });
}

Result<RosterReport> takeOverRosters(Database &database, OrganizationId organization,
                                     const QString &integration, const std::vector<IncomingRoster> &rosters,
                                     bool confirmed, const Clock &clock, const Actor &actor,
                                     Progress &progress)
{
    auto report = database.transaction<RosterReport>([&]() -> Result<RosterReport> {
        return RosterTakeOver(database, organization, integration, clock, actor, progress)
            .run(rosters, confirmed);
    });
    if (report) {
        for (const auto kind : {Kind::Members, Kind::Learners}) {
            report->counts.emplace_back(
                kind, countRoster(loadRoster(database, organization, integration, kind, {})));
        }
    }
    return report;
}

} // namespace rosterlink
