// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/rosterchange.h"

#include "core/connectors/rosterplans.h"
#include "core/connectors/rostertakeover.h"
#include "core/linking/effectivepermissions.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace rosterlink
{

bool RosterChange::stopped() const
{
    return std::any_of(figures.begin(), figures.end(), [](const Figures &one) { return one.brake; });
}

bool RosterChange::changesNothing() const
{
    return std::all_of(figures.begin(), figures.end(),
                       [](const Figures &one) { return one.changesNothing(); });
}

QString RosterChange::brakeSentence() const
{
    const auto stopper =
        std::find_if(figures.begin(), figures.end(), [](const Figures &one) { return one.brake; });
    return stopper == figures.end() ? QString() : brakeSentence(*stopper);
}

QString RosterChange::brakeSentence(const QString &system) const
{
    const auto stopper =
        std::find_if(figures.begin(), figures.end(), [](const Figures &one) { return one.brake; });
    if (stopper == figures.end()) {
        return {};
    }
    const char *sentence =
        stopper->kind == Kind::Members
            ? QT_TRANSLATE_NOOP("RosterChange", "%1 no longer has, or has changed, %n of your %2 linked "
                                                "members. Nothing has been changed.")
            : QT_TRANSLATE_NOOP("RosterChange", "%1 no longer has, or has changed, %n of your %2 linked "
                                                "learners. Nothing has been changed.");
    const int concerned = std::max(stopper->linkedTogether, stopper->linkedGone + stopper->linkedChanged);
    return QCoreApplication::translate("RosterChange", sentence, nullptr, concerned)
        .arg(system)
        .arg(stopper->linkedBefore);
}

QString RosterChange::brakeSentence(const Figures &stopped)
{
    if (!stopped.brake) {
        return {};
    }
    const auto say = [&](const char *members, const char *learners, int n) {
        return QCoreApplication::translate("RosterChange", stopped.kind == Kind::Members ? members : learners,
                                           nullptr, n)
            .arg(stopped.linkedBefore);
    };
    if (stopped.linkedTogether > stopped.linkedGone + stopped.linkedChanged) {
        return say(QT_TRANSLATE_NOOP("RosterChange",
                                     "Together, these files no longer have or have changed %n of your %1 "
                                     "linked members. Nothing has been changed."),
                   QT_TRANSLATE_NOOP("RosterChange",
                                     "Together, these files no longer have or have changed %n of your %1 "
                                     "linked learners. Nothing has been changed."),
                   stopped.linkedTogether);
    }
    if (stopped.linkedGone >= stopped.linkedChanged) {
        return say(QT_TRANSLATE_NOOP("RosterChange",
                                     "This file no longer has %n of your %1 linked members. Nothing has been "
                                     "changed."),
                   QT_TRANSLATE_NOOP("RosterChange",
                                     "This file no longer has %n of your %1 linked learners. Nothing has "
                                     "been changed."),
                   stopped.linkedGone);
    }
    return say(QT_TRANSLATE_NOOP("RosterChange",
                                 "In this file %n of your %1 linked members have other names, birth dates or "
                                 "contacts. Nothing has been changed."),
               QT_TRANSLATE_NOOP("RosterChange",
                                 "In this file %n of your %1 linked learners have other names, birth dates "
                                 "or contacts. Nothing has been changed."),
               stopped.linkedChanged);
}

Result<RosterChange> previewRosters(Database &database, OrganizationId organization,
                                    const QString &integration, const std::vector<IncomingRoster> &rosters)
{
    return database.snapshot<RosterChange>(
        [&] { return RosterPlans(database, organization, integration, rosters).change(); });
}

Result<RosterReport> takeOverRosters(Database &database, OrganizationId organization,
                                     const QString &integration, std::vector<IncomingRoster> rosters,
                                     bool confirmed, const Clock &clock, const Actor &actor,
                                     Progress &progress, Warnings warnings, const RosterOrigin &origin)
{
    auto report = database.transaction<RosterReport>([&]() -> Result<RosterReport> {
        if (auto allowed = requirePermission(database, organization, actor, Permission::ManageIntegrations);
            !allowed) {
            return tl::unexpected(allowed.error());
        }
        return RosterTakeOver(database, organization, integration, clock, actor, progress, origin)
            .run(std::move(rosters), confirmed, warnings);
    });
    if (report) {
        countAll(*report, database, organization, integration);
    }
    return report;
}

} // namespace rosterlink
