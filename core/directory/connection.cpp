// SPDX-License-Identifier: Apache-2.0
#include "core/directory/connection.h"

namespace rosterlink
{

Connection connectionOf(const std::optional<IntegrationRow> &row)
{
    if (row && row->state == QLatin1String("connected")) {
        return Connection::Connected;
    }
    return row && row->state == QLatin1String("waiting") ? Connection::WaitingForApproval : Connection::None;
}

bool isConnected(Database &database, OrganizationId organization, const QString &integration)
{
    return connectionOf(organizationRows::integration(database, organization, integration)) ==
           Connection::Connected;
}

} // namespace rosterlink
