// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/neworganization.h"

#include "core/connectors/rostertakeover.h"
#include "core/directory/organizations.h"
#include "core/store/database.h"

namespace rosterlink
{

Result<NewOrganization> createOrganizationFromRosters(Database &database, const QString &name,
                                                      const QString &integration,
                                                      const std::vector<IncomingRoster> &rosters,
                                                      const Clock &clock, const Actor &actor,
                                                      Progress &progress, Warnings warnings)
{
    // Whom one acts as belongs to another organization: here nobody is yet.
    const Actor founder{actor.name, {}};
    auto made = database.transaction<NewOrganization>([&]() -> Result<NewOrganization> {
        const auto id = insertOrganization(database, name, clock, founder);
        if (!id) {
            return tl::unexpected(id.error());
        }
        auto report = RosterTakeOver(database, *id, integration, clock, founder, progress)
                          .run(rosters, false, warnings);
        if (!report) {
            return tl::unexpected(report.error());
        }
        return NewOrganization{*id, *std::move(report)};
    });
    if (made) {
        countAll(made->report, database, made->id, integration);
    }
    return made;
}

} // namespace rosterlink
