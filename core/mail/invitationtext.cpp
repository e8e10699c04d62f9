// SPDX-License-Identifier: Apache-2.0
#include "core/mail/invitationtext.h"

#include "core/store/settingrows.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

static void initializeResources()
{
    Q_INIT_RESOURCE(texts); // a static library's resources are dropped by the linker otherwise
}

namespace rosterlink
{

namespace
{
constexpr qsizetype longestSubject = 200;
constexpr qsizetype longestBody = 10000;

class InvitationTextWords
{
    Q_DECLARE_TR_FUNCTIONS(InvitationText)
};

QString settingName(const QString &language)
{
    return u"invitation text "_s + language;
}

/// The first line is the subject, the rest the body: how files and the database hold it.
InvitationText split(const QString &text)
{
    return {text.section(u'\n', 0, 0), text.section(u'\n', 1).trimmed()};
}
} // namespace

QStringList invitationLanguages()
{
    return {u"en"_s, u"es"_s};
}

QString invitationLanguage(const QString &code)
{
    const QString language = code.section(QRegularExpression(u"[-_]"_s), 0, 0).trimmed().toLower();
    return invitationLanguages().contains(language) ? language : QString();
}

InvitationText builtInInvitation(const QString &language)
{
    initializeResources();
    const QString known = invitationLanguages().contains(language) ? language : invitationLanguages().front();
    QFile file(u":/rosterlink/mail/texts/%1.txt"_s.arg(known));
    return file.open(QIODevice::ReadOnly) ? split(QString::fromUtf8(file.readAll())) : InvitationText();
}

InvitationText invitationText(Database &database, OrganizationId organization, const QString &language)
{
    const QString kept = settingRows::value(database, organization, settingName(language));
    return kept.isEmpty() ? builtInInvitation(language) : split(kept);
}

void setInvitationText(Database &database, OrganizationId organization, const QString &language,
                       const InvitationText &text)
{
    const InvitationText tidy{text.subject.simplified(), text.body.trimmed()};
    settingRows::set(database, organization, settingName(language),
                     tidy == builtInInvitation(language) ? QString() : tidy.subject + u'\n' + tidy.body);
}

Result<void> checkInvitationText(const InvitationText &text)
{
    if (text.subject.trimmed().isEmpty() || text.subject.size() > longestSubject ||
        text.body.size() > longestBody) {
        return failure(ErrorCode::InvalidInput,
                       InvitationTextWords::tr("The invitation needs a subject of one to 200 characters, and "
                                               "a text of 10,000 at most."));
    }
    if (!text.body.contains("{link}"_L1)) {
        return failure(ErrorCode::InvalidInput,
                       InvitationTextWords::tr("The text needs {link}: without the link nobody can accept."));
    }
    static const QRegularExpression braces(u"\\{([^{}\\n]*)\\}"_s);
    const QStringList known{u"member"_s, u"organization"_s, u"inviter"_s, u"link"_s, u"date"_s};
    for (auto found = braces.globalMatch(text.subject + u'\n' + text.body); found.hasNext();) {
        const QString name = found.next().captured(1);
        if (!known.contains(name)) {
            return failure(ErrorCode::InvalidInput,
                           InvitationTextWords::tr("{%1} means nothing here. Known are {member}, "
                                                   "{organization}, {inviter}, {link} and {date}.")
                               .arg(name));
        }
    }
    if (text.subject.contains("{link}"_L1)) {
        return failure(ErrorCode::InvalidInput,
                       InvitationTextWords::tr("The link belongs in the text, not in the subject: subjects "
                                               "are shown to others."));
    }
    return {};
}

} // namespace rosterlink
