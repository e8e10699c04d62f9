// SPDX-License-Identifier: Apache-2.0
#include "ui/invitations/invitationdraft.h"

#include "core/mail/invitationmessage.h"
#include "core/mail/outbox.h"
#include "core/store/wholefile.h"
#include "ui/common/writtenfile.h"

#include <QDir>
#include <QUrl>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
/// RFC 6068.
QUrl draftUrl(const MailMessage &message)
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(QString(text).replace('\n'_L1, "\r\n"_L1)));
    };
    return QUrl(u"mailto:%1?subject=%2&body=%3"_s.arg(encoded(message.to.text()), encoded(message.subject),
                                                      encoded(message.text)),
                QUrl::StrictMode);
}
} // namespace

InvitationDraft::InvitationDraft(Desk &desk, QString integration, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_integration(std::move(integration))
    , m_prompts(prompts)
    , m_window(window)
{}

void InvitationDraft::open(OrganizationId organization, InvitationId invitation)
{
    make(organization, invitation, [this](const MailMessage &message) {
        Q_EMIT say(
            m_prompts.openDraft(draftUrl(message))
                ? tr("The e-mail is in your mail program now. Once it is sent there, press “I have sent "
                     "it”.")
                : tr("This computer has no mail program that could be opened. “Save as .eml…” writes "
                     "the e-mail into a file instead."));
    });
}

void InvitationDraft::save(OrganizationId organization, InvitationId invitation)
{
    const QString file = chooseFileToWrite(
        m_prompts, m_window,
        {tr("Save the invitation"), documentNamed(tr("Invitation") + u".eml"_s), tr("E-mails (*.eml)")},
        u".eml"_s);
    if (!file.isEmpty()) {
        make(organization, invitation, [this, file](const MailMessage &message) { write(file, message); });
    }
}

void InvitationDraft::write(const QString &file, const MailMessage &message)
{
    WholeFile written(file);
    auto outcome = written.open();
    if (outcome) {
        written.write(toMime(message));
        outcome = written.commit();
    }
    Q_EMIT say(outcome
                   ? tr("Saved as %1. Open it with your mail program, send it, and press “I have sent it”.")
                         .arg(QDir::toNativeSeparators(file))
                   : outcome.error().sentence);
}

void InvitationDraft::make(OrganizationId organization, InvitationId invitation, const Then &then)
{
    m_desk.decide(organization, m_integration, commands::RecallInvitations{{invitation}}, this,
                  [this, organization, invitation, then](const Result<StepReport> &recalled) {
                      if (!recalled) {
                          return;
                      }
                      m_desk.decide(organization, m_integration, commands::MakeInvitationLink{invitation},
                                    this,
                                    [this, organization, invitation, then](const Result<StepReport> &made) {
                                        if (made) {
                                            read(organization, invitation, tokenOfLink(made->link), then);
                                        }
                                    });
                  });
}

void InvitationDraft::read(OrganizationId organization, InvitationId invitation, const QString &token,
                           const Then &then)
{
    m_desk.read<std::optional<MailMessage>>(
        this,
        [organization, invitation, token, now = m_desk.clock().now()](Database &database) {
            return invitationMail(database, organization, invitation,
                                  invitationSender(database, organization), token, now);
        },
        [then](const std::optional<MailMessage> &message) {
            if (message) {
                then(*message);
            }
        });
}

} // namespace rosterlink::ui
