// SPDX-License-Identifier: Apache-2.0
#include "ui/invitations/mailstate.h"

#include <QCoreApplication>
#include <QLocale>

namespace rosterlink::ui
{

namespace
{
class InvitationSays
{
    Q_DECLARE_TR_FUNCTIONS(InvitationSays)

public:
    static QString waitingWhen(const InvitationLine &line, const MailState &mail, const QDateTime &now)
    {
        if (const auto seconds = countdown(line, mail, now)) {
            constexpr int countedSeconds = 120;
            return *seconds <= countedSeconds ? tr("in %n seconds", nullptr, *seconds)
                                              : tr("on %1").arg(moment(line.invitation.goesOut));
        }
        if (mail.isDemonstration) {
            return tr("is only shown here");
        }
        if (!mail.hasServer) {
            return tr("when mail is set up");
        }
        if (line.tried > now) {
            return tr("again %1").arg(moment(line.tried));
        }
        if (!line.invitation.goesOut.isValid()) {
            return tr("when you send it");
        }
        return mail.trouble.isEmpty() ? tr("now") : tr("tried again soon");
    }

    static QString waiting(const InvitationLine &line, const MailState &mail, const QDateTime &now)
    {
        if (const auto seconds = countdown(line, mail, now)) {
            constexpr int countedSeconds = 120;
            return *seconds <= countedSeconds ? tr("Goes out in %n seconds.", nullptr, *seconds)
                                              : tr("Goes out on %1.").arg(moment(line.invitation.goesOut));
        }
        if (mail.isDemonstration) {
            return tr("The demonstration sends no e-mail. This is what would be sent.");
        }
        if (!mail.hasServer) {
            return tr(
                "Waits until a mail server is set up, or until you send it with your own mail program.");
        }
        if (line.tried > now) {
            return tr("The mail server put it off. It is tried again on %1.").arg(moment(line.tried));
        }
        if (!line.invitation.goesOut.isValid()) {
            return tr("Waits until you press Send now.");
        }
        return mail.trouble.isEmpty() ? tr("Goes out now.") : tr("Waits: %1").arg(mail.trouble);
    }

    static QString sentence(const InvitationLine &line, const MailState &mail, const QDateTime &now)
    {
        const QString since = moment(line.invitation.since);
        switch (stateOf(line)) {
        case InvitationState::Waiting:
            return waiting(line, mail, now);
        case InvitationState::Sending:
            return tr("Is being sent just now.");
        case InvitationState::Sent:
            return line.expires.isValid()
                       ? tr("Sent on %1. Its link is valid until %2.").arg(since, moment(line.expires))
                       : tr("Sent on %1.").arg(since);
        case InvitationState::Failed:
            return tr("Could not be sent on %1.").arg(since);
        case InvitationState::Accepted:
            return tr("Accepted on %1.").arg(since);
        case InvitationState::Expired:
            break;
        }
        return tr("Its link was valid until %1, and was not used.").arg(since);
    }

    /// What came of the last attempt; empty: nothing, or it was said already.
    static QString lastAttempt(const InvitationRow &invitation, const MailState &mail)
    {
        if (invitation.message.isEmpty() || invitation.message == mail.trouble) {
            return {};
        }
        // What the server itself never got to say costs no attempt.
        return invitation.attempts > 0 ? tr("The mail server said: %1").arg(invitation.message)
                                       : tr("The last attempt: %1").arg(invitation.message);
    }

    static QString advice(const InvitationLine &line, const MailState &mail)
    {
        const QString &name = line.member;
        switch (stateOf(line)) {
        case InvitationState::Failed:
            return tr("Ask %1 whether the address is right. If it is, Resend tries once more. If it isn't, "
                      "give %1 the link another way: Copy link.")
                .arg(name);
        case InvitationState::Expired:
            return tr("Resend sends %1 a new link.").arg(name);
        case InvitationState::Waiting:
            return mail.hasServer && !mail.trouble.isEmpty() && line.invitation.goesOut.isValid()
                       ? tr("It is tried again by itself; Send now tries at once.")
                       : QString();
        default:
            return {};
        }
    }

private:
    static QString moment(const QDateTime &at)
    {
        return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    }
};
} // namespace

std::optional<int> countdown(const InvitationLine &line, const MailState &mail, const QDateTime &now)
{
    const QDateTime &out = line.invitation.goesOut;
    const bool counts = mail.hasServer || mail.isDemonstration;
    if (!counts || stateOf(line) != InvitationState::Waiting || !out.isValid() || line.tried > now ||
        out <= now) {
        return std::nullopt;
    }
    return static_cast<int>(now.secsTo(out));
}

QString invitationWhen(const InvitationLine &line, const MailState &mail, const QDateTime &now)
{
    if (stateOf(line) == InvitationState::Waiting) {
        return InvitationSays::waitingWhen(line, mail, now);
    }
    const QDateTime since = line.invitation.since.toLocalTime();
    return since.date() == now.toLocalTime().date() ? QLocale().toString(since.time(), QLocale::ShortFormat)
                                                    : QLocale().toString(since.date(), QLocale::ShortFormat);
}

QString invitationSentence(const InvitationLine &line, const MailState &mail, const QDateTime &now)
{
    const QString sentence = InvitationSays::sentence(line, mail, now);
    const QString attempt = InvitationSays::lastAttempt(line.invitation, mail);
    return attempt.isEmpty() ? sentence : sentence + QLatin1Char('\n') + attempt;
}

QString invitationAdvice(const InvitationLine &line, const MailState &mail)
{
    return InvitationSays::advice(line, mail);
}

} // namespace rosterlink::ui
