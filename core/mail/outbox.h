// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/step.h"
#include "core/mail/mailmessage.h"
#include "core/store/invitationrows.h"

namespace rosterlink
{

/// Queues the invitation e-mail to a member, within the step that made or changed the member: it goes out
/// when the organization's hold is over, or when somebody sends it, and is gone again when that step is
/// undone before. The address must have none in force (the database refuses a second one). language: the
/// member's, where it is known.
InvitationId queueInvitation(Step &step, PersonId member, const QString &address, const QString &language);

/// Begins the hold of one that waits to go out by itself anew, so that nothing goes out before anybody could
/// look. One that waits for somebody to send it, or was tried already, stays as it is.
void holdAnew(Database &database, OrganizationId organization, const InvitationRow &invitation,
              const QDateTime &now);

/// Whom invitations come from; none where no mail server is set up.
[[nodiscard]] std::optional<EmailAddress> invitationSender(Database &database, OrganizationId organization);

/// A new token for an invitation's link, valid from now on: every older link of it ends. The token stands
/// with the waiting message. sender: whose domain the Message-ID takes.
[[nodiscard]] InvitationMailRow newInvitationMail(const QString &senderDomain, const QDateTime &now);

/// How long a link is valid.
inline constexpr int invitationDays = 14;

/// The e-mail as it would be sent just now; the link is empty where it isn't made yet. from: none where no
/// mail server is set up.
[[nodiscard]] std::optional<MailMessage> invitationMail(Database &database, OrganizationId organization,
                                                        InvitationId id,
                                                        const std::optional<EmailAddress> &from,
                                                        const QString &token, const QDateTime &now);

} // namespace rosterlink
