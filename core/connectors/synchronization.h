// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/calmanac/fetchedpeople.h"
#include "core/connectors/rosterchange.h"
#include "core/store/organizationrows.h"

namespace rosterlink
{

/// What is kept of a connection to a FHIR server, beside its state; never a token.
struct FhirConnection
{
    QString url;
    bool hasToken = false;          ///< whether one is needed; it is kept elsewhere
    QDateTime synchronizedAt;       ///< by the server's clock; invalid: never
    std::map<Kind, qint64> counted; ///< how many it had then, active or not

    [[nodiscard]] QString toJson() const;
    /// None where the row is no connection to a FHIR server.
    [[nodiscard]] static std::optional<FhirConnection> of(const std::optional<IntegrationRow> &row);
};

/// Approves a connection that was tested: from now on the organization can be synchronized. People and links
/// of before stay as they are. Needs Manage Integrations. On the database's thread.
[[nodiscard]] Result<void> approveConnection(Database &database, OrganizationId organization,
                                             const QString &integration, const FhirConnection &connection,
                                             const Clock &clock, const Actor &actor);

/// Ends a connection. People, links and decisions stay, and are found again by who connects with the same
/// system. Needs Manage Integrations. On the database's thread.
[[nodiscard]] Result<void> endConnection(Database &database, OrganizationId organization,
                                         const QString &integration, const Clock &clock, const Actor &actor);

/// What a fetch may leave out because it is known from the last one; nothing before the first. On the
/// database's thread.
[[nodiscard]] std::map<Kind, KnownPeople> knownPeople(Database &database, OrganizationId organization,
                                                      const QString &integration);

/// What taking over what was fetched would change; see previewRosters(). On the database's thread.
[[nodiscard]] Result<RosterChange> previewFetched(Database &database, OrganizationId organization,
                                                  const QString &integration, const Fetched &fetched);

/// Makes what was fetched the other system's rosters, links what is certain and finds suggestions: one
/// transaction, one step, or nothing; see takeOverRosters(). Where nothing is new, only that is kept. Refused
/// where the organization is no longer connected with the server that it came from. On the database's thread.
[[nodiscard]] Result<RosterReport> takeOverFetched(Database &database, OrganizationId organization,
                                                   const QString &integration, Fetched fetched,
                                                   bool confirmed, const Clock &clock, const Actor &actor,
                                                   Progress &progress);

} // namespace rosterlink
