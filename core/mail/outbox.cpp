// SPDX-License-Identifier: Apache-2.0
#include "core/mail/outbox.h"

#include "core/mail/invitationmessage.h"
#include "core/mail/invitationstate.h"
#include "core/mail/invitationtoken.h"
#include "core/mail/mailsettings.h"
#include "core/store/database.h"
#include "core/store/mailserverrows.h"
#include "core/store/organizationrows.h"
#include "core/store/personrows.h"

#include <QUrl>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

InvitationId queueInvitation(Step &step, PersonId member, const QString &address, const QString &language)
{
    InvitationRow row;
    row.member = member;
    row.address = address;
    row.state = toText(InvitationState::Waiting);
    row.since = step.at();
    row.invitedBy = step.who();
    row.language = invitationLanguage(language);
    const MailSettings settings = mailSettings(step.database(), step.organization());
    if (settings.hold) {
        row.goesOut = step.at().addSecs(settings.hold->count());
    }
    return InvitationId(step.insert(tables::invitation, invitationRows::toCells(row), {member, {}}));
}

void holdAnew(Database &database, OrganizationId organization, const InvitationRow &invitation,
              const QDateTime &now)
{
    const bool waits = invitationStateFromText(invitation.state) == InvitationState::Waiting;
    if (waits && invitation.goesOut.isValid() && invitation.attempts == 0) {
        const auto hold = mailSettings(database, organization).hold;
        invitationRows::setGoesOut(database, organization, invitation.id,
                                   hold ? now.addSecs(hold->count()) : QDateTime());
    }
}

std::optional<EmailAddress> invitationSender(Database &database, OrganizationId organization)
{
    const auto server = mailServerRows::mailServer(database, organization);
    auto sender = EmailAddress::parse(server ? server->sender : QString());
    return sender ? std::optional(*std::move(sender)) : std::nullopt;
}

InvitationMailRow newInvitationMail(const QString &senderDomain, const QDateTime &now)
{
    InvitationMailRow mail;
    mail.token = makeInvitationToken();
    mail.tokenHash = hashOfToken(mail.token);
    mail.messageId = QUuid::createUuid().toString(QUuid::WithoutBraces) + '@'_L1 +
                     QString::fromLatin1(QUrl::toAce(senderDomain));
    mail.expires = now.addDays(invitationDays);
    return mail;
}

std::optional<MailMessage> invitationMail(Database &database, OrganizationId organization, InvitationId id,
                                          const std::optional<EmailAddress> &from, const QString &token,
                                          const QDateTime &now)
{
    const auto invitation = invitationRows::invitation(database, organization, id);
    const auto row = organizationRows::organization(database, organization);
    auto address = EmailAddress::parse(invitation ? invitation->address : QString());
    const auto member =
        invitation ? personRows::personEver(database, organization, invitation->member) : std::nullopt;
    if (!row || !address || !member) {
        return std::nullopt;
    }
    const MailSettings settings = mailSettings(database, organization);
    const QString language = invitation->language.isEmpty() ? settings.language : invitation->language;
    const auto mail = invitationRows::mail(database, organization, id);
    const InvitationWords words{row->name,
                                member->facts.displayName(),
                                address->text(),
                                invitation->invitedBy,
                                token.isEmpty() ? QString() : invitationLink(token, settings.linkBase),
                                mail ? mail->expires : now.addDays(invitationDays),
                                language};
    const InvitationText text = invitationText(database, organization, language);
    return MailMessage{row->name,
                       from,
                       words.member,
                       *std::move(address),
                       invitationSubject(text, words),
                       invitationPlainText(text, words),
                       invitationHtml(text, words),
                       mail ? mail->messageId : QString(),
                       now};
}

} // namespace rosterlink
