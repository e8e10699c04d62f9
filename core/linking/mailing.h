// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/step.h"
#include "core/mail/delivery.h"
#include "core/store/mailserverrows.h"

namespace rosterlink
{

/// Sets where an organization's invitations are sent from; none ends it. Needs Manage Integrations. Runs on
/// the database's thread.
[[nodiscard]] Result<void> setMailServer(Database &database, OrganizationId organization,
                                         const std::optional<MailServerRow> &server, const Actor &actor);

/// Sends an organization's waiting invitations, see Delivery. Needs Manage Members. Blocks while the mail
/// server is spoken to, so that a window lets another thread do it, on a database of that thread's own.
[[nodiscard]] Result<DeliveryReport> sendInvitations(Database &database, OrganizationId organization,
                                                     MailTransport &transport, DeliveryScope scope,
                                                     const Clock &clock, const Actor &actor,
                                                     Progress &progress);

} // namespace rosterlink
