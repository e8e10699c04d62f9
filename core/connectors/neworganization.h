// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/rosterchange.h"

namespace rosterlink
{

/// An organization that was made together with its first rosters.
struct NewOrganization
{
    OrganizationId id;
    RosterReport report;
};

/// Creates an organization and takes its first rosters over in one transaction: both, or nothing at all.
/// Refused like createOrganization(); stops with ErrorCode::Stopped at warnings that nobody has read, with
/// Cancelled where progress was cancelled. Blocks like
/// takeOverRosters().
[[nodiscard]] Result<NewOrganization>
createOrganizationFromRosters(Database &database, const QString &name, const QString &integration,
                              const std::vector<IncomingRoster> &rosters, const Clock &clock,
                              const Actor &actor, Progress &progress, Warnings warnings = Warnings::WereRead);

} // namespace rosterlink
