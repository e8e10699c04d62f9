// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/step.h"
#include "core/people/result.h"
#include "core/store/organizationrows.h"

namespace rosterlink
{

class Database;

/// Creates an organization with its sample roles (Owner, Administrator, BCBA, RBT, Caregiver) in one
/// transaction. Refused where the name is empty, too long (100 characters) or taken, whatever the case.
[[nodiscard]] Result<OrganizationId> createOrganization(Database &database, const QString &name,
                                                        const Clock &clock, const Actor &actor);

/// The same within a transaction that is open already, for who makes more than the organization.
[[nodiscard]] Result<OrganizationId> insertOrganization(Database &database, const QString &name,
                                                        const Clock &clock, const Actor &actor);

/// The name as a new organization would get it (without needless spaces). Refused like createOrganization().
[[nodiscard]] Result<QString> checkOrganizationName(Database &database, const QString &typed);

/// Within a transaction of the caller's; refused like createOrganization(). Who may is asked by
/// ownerWork::rename().
[[nodiscard]] Result<void> renameOrganization(Database &database, OrganizationId id, const QString &name,
                                              const Clock &clock, const Actor &actor);

/// What the list of organizations shows.
struct OrganizationSummary
{
    OrganizationRow organization;
    int members = 0;
    int learners = 0;
    int invitations = 0;    ///< in force
    bool connected = false; ///< to the primary integration
};
[[nodiscard]] std::vector<OrganizationSummary> organizationSummaries(Database &database);

/// Whether an organization is there, and typedName its name; deleting it is ownerWork::deleteAll()'s.
[[nodiscard]] Result<void> checkDeletion(Database &database, OrganizationId id, const QString &typedName);

} // namespace rosterlink
