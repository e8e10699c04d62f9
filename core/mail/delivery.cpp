// SPDX-License-Identifier: Apache-2.0
#include "core/mail/delivery.h"

#include "core/mail/invitationstate.h"
#include "core/mail/mailmessage.h"
#include "core/mail/outbox.h"
#include "core/store/database.h"
#include "core/store/filelock.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace rosterlink
{

namespace
{
bool isUnsent(const InvitationRow &invitation)
{
    const auto state = invitationStateFromText(invitation.state);
    return state == InvitationState::Waiting || state == InvitationState::Sending;
}
} // namespace

Delivery::Delivery(Database &database, OrganizationRow organization, EmailAddress sender,
                   MailTransport &transport, const Clock &clock)
    : m_database(database)
    , m_organization(std::move(organization))
    , m_sender(std::move(sender))
    , m_transport(transport)
    , m_clock(clock)
{}

std::optional<std::chrono::seconds> Delivery::pauseAfter(int attempts)
{
    constexpr std::array<std::chrono::seconds, 5> pauses{1min, 5min, 30min, 2h, 12h};
    const auto index = static_cast<size_t>(std::max(attempts, 1) - 1);
    return index < pauses.size() ? std::optional(pauses[index]) : std::nullopt;
}

Result<DeliveryReport> Delivery::run(DeliveryScope scope, Progress &progress)
{
    // Who holds this is the only one who sends: whatever is marked as being sent was left by a program that
    // ended in the middle.
    const auto lock = takeMailLock(m_database.folder());
    if (!lock) {
        return failure(ErrorCode::Conflict, tr("Another Rosterlink is sending invitations just now."));
    }
    const auto waiting = unsent();
    if (!waiting) {
        return tl::unexpected(waiting.error());
    }
    DeliveryReport report;
    qint64 done = 0;
    for (const InvitationRow &invitation : *waiting) {
        if (progress.isCancelled()) {
            break;
        }
        progress.report(tr("Sending invitations"), done++, static_cast<qint64>(waiting->size()));
        if (!isDue(invitation, scope)) {
            ++report.paused;
            continue;
        }
        auto message = begin(invitation.id, scope);
        if (!message) {
            return tl::unexpected(message.error());
        }
        if (!*message) {
            continue; // removed meanwhile
        }
        const MailOutcome outcome = m_transport.send(**message);
        if (auto finished = finish(invitation.id, outcome, report); !finished) {
            return tl::unexpected(finished.error());
        }
        if (outcome.fate == MailFate::ServerTrouble || outcome.fate == MailFate::Interrupted) {
            return failure(ErrorCode::OtherSide, outcome.message);
        }
    }
    return report;
}

Result<std::vector<InvitationRow>> Delivery::unsent()
{
    return m_database.transaction<std::vector<InvitationRow>>([&]() -> Result<std::vector<InvitationRow>> {
        invitationRows::expire(m_database, m_organization.id, m_clock.now());
        return invitationRows::unsent(m_database, m_organization.id);
    });
}

bool Delivery::isDue(const InvitationRow &invitation, DeliveryScope scope)
{
    const auto mail = invitationRows::mail(m_database, m_organization.id, invitation.id);
    const bool paused = mail && mail->due.isValid() && mail->due > m_clock.now();
    const bool held = !invitation.goesOut.isValid() || invitation.goesOut > m_clock.now();
    switch (scope) {
    case DeliveryScope::ByItself:
        return !paused && !held;
    case DeliveryScope::Due:
        return !paused;
    case DeliveryScope::AllWaiting:
        break;
    }
    return true;
}

/// Marks an invitation as being sent, and gives the message; none where it is not to be sent any more: it was
/// removed, or recalled, since the list was read.
Result<std::optional<MailMessage>> Delivery::begin(InvitationId id, DeliveryScope scope)
{
    using Message = std::optional<MailMessage>;
    return m_database.transaction<Message>([&]() -> Result<Message> {
        const auto invitation = invitationRows::invitation(m_database, m_organization.id, id);
        if (!invitation || !isUnsent(*invitation) || !isDue(*invitation, scope)) {
            return Message();
        }
        auto mail = invitationRows::mail(m_database, m_organization.id, id).value_or(InvitationMailRow{});
        if (mail.token.isEmpty()) {
            mail = newInvitationMail(m_sender.domain(), m_clock.now());
        }
        mail.expires = m_clock.now().addDays(invitationDays);
        invitationRows::setMail(m_database, m_organization.id, id, mail);
        invitationRows::setState(
            m_database, m_organization.id, id,
            {toText(InvitationState::Sending), m_clock.now(), invitation->attempts + 1, {}});
        // What the server puts off is tried again without anybody's doing.
        invitationRows::setGoesOut(m_database, m_organization.id, id, m_clock.now());
        return invitationMail(m_database, m_organization.id, id, m_sender, mail.token, m_clock.now());
    });
}

Result<void> Delivery::finish(InvitationId id, const MailOutcome &outcome, DeliveryReport &report)
{
    return m_database.transaction<void>([&]() -> Result<void> {
        const auto invitation = invitationRows::invitation(m_database, m_organization.id, id);
        auto mail = invitationRows::mail(m_database, m_organization.id, id);
        if (!invitation || !mail) {
            return {}; // removed while it was on its way: what was sent can't be recalled
        }
        if (invitation->state == toText(InvitationState::Accepted)) {
            ++report.sent; // the link was faster than the server's answer
            return {};
        }
        InvitationState state = InvitationState::Waiting;
        int attempts = invitation->attempts;
        mail->due = {};
        if (outcome.fate == MailFate::Accepted) {
            state = InvitationState::Sent;
            mail->token.clear();
            ++report.sent;
        } else if (outcome.fate == MailFate::ServerTrouble) {
            --attempts; // a wrong password says nothing about this one
        } else if (const auto pause = pauseAfter(attempts); outcome.fate == MailFate::Refused || !pause) {
            state = InvitationState::Failed;
            ++report.failed;
        } else {
            mail->due = m_clock.now().addSecs(pause->count());
            ++report.later;
        }
        invitationRows::setMail(m_database, m_organization.id, id, *mail);
        invitationRows::setState(m_database, m_organization.id, id,
                                 {toText(state), m_clock.now(), attempts, outcome.message});
        return {};
    });
}

std::unique_ptr<FileLock> takeMailLock(const QString &folder)
{
    return FileLock::tryTake(folder + u"/rosterlink-mail.lock"_s);
}

Result<DeliveryReport> deliverInvitations(Database &database, OrganizationId organization,
                                          MailTransport &transport, DeliveryScope scope, const Clock &clock,
                                          Progress &progress)
{
    const auto row = organizationRows::organization(database, organization);
    auto sender = invitationSender(database, organization);
    if (!row || !sender) {
        return failure(ErrorCode::NotFound,
                       Delivery::tr("No mail server is set up. Invitations wait, and nothing is lost."));
    }
    return Delivery(database, *row, *std::move(sender), transport, clock).run(scope, progress);
}

} // namespace rosterlink
