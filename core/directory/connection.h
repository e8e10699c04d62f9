// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/organizationrows.h"

namespace rosterlink
{

/// Whether an organization is connected with an integration's system.
enum class Connection { None, WaitingForApproval, Connected };

/// Of an integration's row; without one there is no connection.
[[nodiscard]] Connection connectionOf(const std::optional<IntegrationRow> &row);
/// Whether what people are in that system means anything.
[[nodiscard]] bool isConnected(Database &database, OrganizationId organization, const QString &integration);

} // namespace rosterlink
