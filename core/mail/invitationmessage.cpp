// SPDX-License-Identifier: Apache-2.0
#include "core/mail/invitationmessage.h"

#include "core/people/daytext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
QString tr(const char *text)
{
    return QCoreApplication::translate("InvitationMessage", text);
}

QString greeting(const InvitationWords &words)
{
    return words.member.isEmpty() ? tr("Hello,") : tr("Hello %1,").arg(words.member);
}

QString invites(const InvitationWords &words)
{
    return words.invitedBy.isEmpty()
               ? tr("%1 invites you to Motivity, where its clinical work is recorded.")
                     .arg(words.organization)
               : tr("%1 of %2 invites you to Motivity, where its clinical work is recorded.")
                     .arg(words.invitedBy, words.organization);
}

QString until(const InvitationWords &words)
{
    return tr("The link works once, until %1.").arg(dayText(words.expires.toLocalTime().date()));
}

QString notForYou()
{
    return tr("Isn't this for you? Then do nothing: without the link nothing happens, and the invitation "
              "expires by itself. Please don't pass it on.");
}

QString paragraph(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>\n"_s;
}
} // namespace

QString invitationSubject(const InvitationWords &words)
{
    return tr("Your invitation to %1 in Motivity").arg(words.organization);
}

QString invitationPlainText(const InvitationWords &words)
{
    return QStringList{greeting(words), invites(words),
                       tr("To accept, open this link:") + '\n'_L1 + words.link, until(words), notForYou()}
        .join(u"\n\n"_s);
}

QString invitationHtml(const InvitationWords &words)
{
    const QString link = words.link.toHtmlEscaped();
    const QString button =
        u"<p><a href=\"%1\" style=\"background:#1f5f8b;color:#ffffff;padding:10px 18px;border-radius:6px;"
        "text-decoration:none\">%2</a></p>\n<p style=\"color:#555555\">%1</p>\n"_s.arg(
            link, tr("Accept the invitation").toHtmlEscaped());
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head>\n"
           "<body style=\"font-family:sans-serif;color:#222222\">\n"_s +
           paragraph(greeting(words)) + paragraph(invites(words)) + button + paragraph(until(words)) +
           paragraph(notForYou()) + u"</body></html>\n"_s;
}

QString invitationLink(const QString &token)
{
    return u"rosterlink://invitation/"_s + token;
}

} // namespace rosterlink
