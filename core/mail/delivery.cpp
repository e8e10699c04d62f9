// SPDX-License-Identifier: Apache-2.0
#include "core/mail/delivery.h"

#include "core/mail/invitationmessage.h"
#include "core/mail/invitationstate.h"
#include "core/mail/invitationtoken.h"
#include "core/mail/mailmessage.h"
#include "core/store/database.h"
#include "core/store/filelock.h"
#include "core/store/personrows.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace rosterlink
{

namespace
{
constexpr int validDays = 14;

QString newMessageId(const EmailAddress &sender)
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + '@'_L1 +
           QString::fromLatin1(QUrl::toAce(sender.domain()));
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
    const auto lock = FileLock::tryTake(m_database.folder() + u"/rosterlink-mail.lock"_s);
    if (!lock) {
        return failure(ErrorCode::Conflict, tr("Another Rosterlink is sending invitations just now."));
    }
    const auto unsent = invitationRows::unsent(m_database, m_organization.id);
    DeliveryReport report;
    qint64 done = 0;
    for (const InvitationRow &invitation : unsent) {
        if (progress.isCancelled()) {
            break;
        }
        progress.report(tr("Sending invitations"), done++, static_cast<qint64>(unsent.size()));
        if (!isDue(invitation, scope)) {
            ++report.paused;
            continue;
        }
        auto message = begin(invitation.id);
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

bool Delivery::isDue(const InvitationRow &invitation, DeliveryScope scope)
{
    const auto mail = invitationRows::mail(m_database, m_organization.id, invitation.id);
    const bool paused = mail && mail->due.isValid() && mail->due > m_clock.now();
    return scope == DeliveryScope::AllWaiting || !paused;
}

/// Marks an invitation as being sent, and gives the message; none where it is not to be sent any more.
Result<std::optional<MailMessage>> Delivery::begin(InvitationId id)
{
    using Message = std::optional<MailMessage>;
    return m_database.transaction<Message>([&]() -> Result<Message> {
        const auto invitation = invitationRows::invitation(m_database, m_organization.id, id);
        if (!invitation || (invitation->state != toText(InvitationState::Waiting) &&
                            invitation->state != toText(InvitationState::Sending))) {
            return Message();
        }
        auto address = EmailAddress::parse(invitation->address);
        const auto member = personRows::personEver(m_database, m_organization.id, invitation->member);
        if (!address || !member) {
            return Message();
        }
        auto mail = invitationRows::mail(m_database, m_organization.id, id).value_or(InvitationMailRow{});
        if (mail.token.isEmpty()) {
            mail.token = makeInvitationToken();
            mail.tokenHash = hashOfToken(mail.token);
            mail.messageId = newMessageId(m_sender);
        }
        mail.expires = m_clock.now().addDays(validDays);
        invitationRows::setMail(m_database, m_organization.id, id, mail);
        invitationRows::setState(
            m_database, m_organization.id, id,
            {toText(InvitationState::Sending), m_clock.now(), invitation->attempts + 1, {}});
        const InvitationWords words{m_organization.name, member->facts.displayName(), invitation->invitedBy,
                                    invitationLink(mail.token), mail.expires};
        return Message(MailMessage{m_organization.name, m_sender, words.member, *address,
                                   invitationSubject(words), invitationPlainText(words),
                                   invitationHtml(words), mail.messageId, m_clock.now()});
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

} // namespace rosterlink
