// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mailtransport.h"
#include "core/people/clock.h"
#include "core/people/emailaddress.h"
#include "core/people/progress.h"
#include "core/people/result.h"
#include "core/store/invitationrows.h"
#include "core/store/organizationrows.h"

#include <QCoreApplication>

#include <chrono>
#include <memory>
#include <optional>

namespace rosterlink
{

class Database;
class FileLock;
struct MailMessage;

/// How many invitations went which way.
struct DeliveryReport
{
    int sent = 0;
    int failed = 0; ///< the server will never take them
    int later = 0;  ///< it may take them later
    int paused = 0; ///< were not due
};

/// Which of the waiting invitations to send.
enum class DeliveryScope {
    ByItself,  ///< whose hold is over, or which somebody sent; of those that a server put off, whose pause is
    Due,       ///< whether held or not; of those that a server put off, whose pause is over
    AllWaiting ///< whatever waits
};

/// Sends an organization's waiting invitations, one after the other, on the database's thread. Each is marked
/// as being sent, with its Message-ID, before the server sees it, and as sent in a transaction of its own
/// after the server's answer: whoever is killed between the two sends that one again, with the same
/// Message-ID, and no other. A server that can't take one now gets it again after 1, 5 and 30 minutes, 2 and
/// 12 hours; then it has failed.
class Delivery
{
    Q_DECLARE_TR_FUNCTIONS(Delivery)

public:
    /// All must outlive this. sender: whom the e-mails come from.
    Delivery(Database &database, OrganizationRow organization, EmailAddress sender, MailTransport &transport,
             const Clock &clock);

    /// Fails with OtherSide where the mail server can't be used at all: what was not sent waits on, and the
    /// report so far is lost to the caller, but not to the list. With Conflict where another program is
    /// sending from this data folder. Cancelled between two messages, all is as if it had ended there.
    [[nodiscard]] Result<DeliveryReport> run(DeliveryScope scope, Progress &progress);

    /// How long to wait after so many attempts; none after the last.
    [[nodiscard]] static std::optional<std::chrono::seconds> pauseAfter(int attempts);

private:
    [[nodiscard]] bool isDue(const InvitationRow &invitation, DeliveryScope scope);
    [[nodiscard]] Result<std::vector<InvitationRow>> unsent();
    [[nodiscard]] Result<std::optional<MailMessage>> begin(InvitationId id, DeliveryScope scope);
    [[nodiscard]] Result<void> finish(InvitationId id, const MailOutcome &outcome, DeliveryReport &report);

    Database &m_database;
    OrganizationRow m_organization;
    EmailAddress m_sender;
    MailTransport &m_transport;
    const Clock &m_clock;
};

/// While somebody holds it, nobody sends from a data folder. Null: somebody is sending just now.
[[nodiscard]] std::unique_ptr<FileLock> takeMailLock(const QString &folder);

/// Delivers from the mail server that the organization set up; see Delivery::run(). Fails with NotFound where
/// it set up none. Blocks while the server is spoken to, so that a window lets another thread do it, on a
/// database of that thread's own.
[[nodiscard]] Result<DeliveryReport> deliverInvitations(Database &database, OrganizationId organization,
                                                        MailTransport &transport, DeliveryScope scope,
                                                        const Clock &clock, Progress &progress);

} // namespace rosterlink
