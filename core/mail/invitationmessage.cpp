// SPDX-License-Identifier: Apache-2.0
#include "core/mail/invitationmessage.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
const auto linkMark = u"{link}"_s;

/// Each mark once, from left to right: a name that reads like a mark stays as it is.
QString filled(const QString &text, const InvitationWords &words)
{
    static const QRegularExpression mark(u"\\{(member|organization|inviter|link|date)\\}"_s);
    QString result;
    qsizetype end = 0;
    for (auto found = mark.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        result += text.mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString name = match.captured(1);
        if (name == "member"_L1) {
            result += words.member.isEmpty() ? words.address : words.member;
        } else if (name == "organization"_L1) {
            result += words.organization;
        } else if (name == "inviter"_L1) {
            result += words.invitedBy.isEmpty() ? words.organization : words.invitedBy;
        } else if (name == "date"_L1) {
            result +=
                QLocale(words.language).toString(words.expires.toLocalTime().date(), QLocale::LongFormat);
        } else {
            result += words.link;
        }
    }
    return result + text.mid(end);
}

QString paragraph(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</p>\n"_s;
}

QString acceptLabel(const QString &language)
{
    return language == "es"_L1 ? u"Aceptar la invitación"_s : u"Accept the invitation"_s;
}

/// A paragraph with the link in it: the words before it, a button, and the link itself for who can't press.
QString linkParagraph(const QString &text, const InvitationWords &words)
{
    const QString before = filled(text.section(linkMark, 0, 0).trimmed(), words);
    const QString after = filled(text.section(linkMark, 1).trimmed(), words);
    const QString link = words.link.toHtmlEscaped();
    const QString button =
        u"<p><a href=\"%1\" style=\"background:#2b5ca8;color:#ffffff;padding:10px 18px;border-radius:6px;"
        "text-decoration:none\">%2</a></p>\n<p style=\"color:#59636f\">%1</p>\n"_s.arg(
            link, acceptLabel(words.language));
    return (before.isEmpty() ? QString() : paragraph(before)) + button +
           (after.isEmpty() ? QString() : paragraph(after));
}
} // namespace

QString invitationSubject(const InvitationText &text, const InvitationWords &words)
{
    return filled(text.subject, words);
}

QString invitationPlainText(const InvitationText &text, const InvitationWords &words)
{
    return filled(text.body, words);
}

QString invitationHtml(const InvitationText &text, const InvitationWords &words)
{
    QString body;
    static const QRegularExpression emptyLine(u"\\n[ \\t]*\\n"_s);
    for (const QString &part : text.body.split(emptyLine, Qt::SkipEmptyParts)) {
        body +=
            part.contains(linkMark) ? linkParagraph(part, words) : paragraph(filled(part.trimmed(), words));
    }
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"></head>\n"
           "<body style=\"font-family:sans-serif;color:#1b2026\">\n"_s.arg(words.language.toHtmlEscaped()) +
           body + u"</body></html>\n"_s;
}

QString invitationLink(const QString &token, const QString &base)
{
    return (base.isEmpty() ? u"rosterlink://invitation/"_s : base) + token;
}

QString tokenOfLink(const QString &pasted)
{
    static const QRegularExpression token(u"([A-Za-z0-9_-]{22,64})\\s*>?\\s*$"_s);
    return token.match(pasted.trimmed()).captured(1);
}

} // namespace rosterlink
