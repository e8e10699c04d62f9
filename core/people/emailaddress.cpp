// SPDX-License-Identifier: Apache-2.0
#include "core/people/emailaddress.h"

#include "core/people/oneslip.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
// RFC 5321, 4.5.3.1, in octets. 254 is what a path of 256 leaves without its angle brackets.
constexpr qsizetype maxUserPart = 64;
constexpr qsizetype maxDomain = 255;
constexpr qsizetype maxAddress = 254;
constexpr qsizetype maxLabel = 63;

// Where people have mail. Real domains that are one slip away from another stand here too, so that they
// aren't "mended".
constexpr std::array wellKnownDomains = {
    "gmail.com"_L1,      "googlemail.com"_L1, "yahoo.com"_L1,     "ymail.com"_L1,     "hotmail.com"_L1,
    "outlook.com"_L1,    "live.com"_L1,       "msn.com"_L1,       "aol.com"_L1,       "icloud.com"_L1,
    "mac.com"_L1,        "me.com"_L1,         "mail.com"_L1,      "email.com"_L1,     "gmx.com"_L1,
    "gmx.net"_L1,        "gmx.de"_L1,         "proton.me"_L1,     "comcast.net"_L1,   "verizon.net"_L1,
    "att.net"_L1,        "charter.net"_L1,    "sbcglobal.net"_L1, "bellsouth.net"_L1, "earthlink.net"_L1,
    "protonmail.com"_L1, "rocketmail.com"_L1, "yahoo.ca"_L1,      "yahoo.co"_L1,      "cox.net"_L1,
    "fastmail.com"_L1,   "hotmail.ca"_L1,     "yahoo.es"_L1,      "hotmail.es"_L1,    "outlook.es"_L1,
};
// Shorter ones are one slip away from too many real domains.
constexpr qsizetype shortestMended = 8;

/// RFC 5322's atext, and anything beyond ASCII that is no space and no control character.
bool isUserCharacter(char32_t c)
{
    if (c >= 0x80) {
        return QChar::isPrint(c) && !QChar::isSpace(c);
    }
    const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return alphanumeric || (c != 0 && std::strchr("!#$%&'*+-/=?^_`{|}~", static_cast<int>(c)) != nullptr);
}

bool isDomainCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == '-';
}

/// Parts between dots, none empty, all of the given characters.
bool isDotted(QStringView text, bool (*isAllowed)(char32_t))
{
    bool atStart = true;
    for (const char32_t c : text.toUcs4()) {
        if (c == '.' ? atStart : !isAllowed(c)) {
            return false;
        }
        atStart = c == '.';
    }
    return !atStart;
}

bool isUserPart(QStringView text)
{
    return text.toUtf8().size() <= maxUserPart && isDotted(text, isUserCharacter);
}

bool isDomain(const QString &text)
{
    if (!isDotted(text, isDomainCharacter) || !text.contains('.'_L1)) {
        return false;
    }
    const QByteArray ascii = QUrl::toAce(text.toLower()); // empty where IDNA refuses it
    const QByteArrayList labels = ascii.split('.');
    const bool labelsFit = std::all_of(labels.begin(), labels.end(), [](const QByteArray &label) {
        return label.size() <= maxLabel && !label.startsWith('-') && !label.endsWith('-');
    });
    const QByteArray &top = labels.last();
    const bool topIsNumber = std::all_of(top.begin(), top.end(), [](char c) { return c >= '0' && c <= '9'; });
    return !ascii.isEmpty() && ascii.size() <= maxDomain && labelsFit && !topIsNumber && top.size() >= 2;
}
} // namespace

Result<EmailAddress> EmailAddress::parse(const QString &text)
{
    QString address = text.trimmed().normalized(QString::NormalizationForm_C);
    if (address.isEmpty()) {
        return failure(ErrorCode::InvalidInput, tr("Type an e-mail address."));
    }
    const qsizetype at = address.lastIndexOf('@'_L1);
    if (at < 0 || address.toUtf8().size() > maxAddress || !isUserPart(QStringView(address).left(at)) ||
        !isDomain(address.mid(at + 1))) {
        return failure(ErrorCode::InvalidInput,
                       tr("This is not a possible e-mail address. It is written like "
                          "name@example.org, without spaces."));
    }
    return EmailAddress(std::move(address), at);
}

bool EmailAddress::isPossible(QByteArrayView utf8)
{
    // Nearly all are letters, digits and single dots around one @: decided without making a string of them.
    qsizetype at = -1;
    qsizetype lastDot = -1;
    char before = '.';
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        const bool separator = c == '.' || (c == '@' && at < 0);
        if (!plain && (!separator || before == '.' || before == '@')) {
            return parse(QString::fromUtf8(utf8)).has_value();
        }
        at = c == '@' ? i : at;
        lastDot = c == '.' ? i : lastDot;
        before = c;
    }
    const qsizetype top = utf8.size() - lastDot - 1;
    const bool fits = at > 0 && at <= maxUserPart && lastDot > at && top >= 2 && utf8.size() <= maxLabel + at;
    const char lastTop = utf8.isEmpty() ? '0' : utf8.back();
    return (fits && (lastTop < '0' || lastTop > '9')) || parse(QString::fromUtf8(utf8)).has_value();
}

QString EmailAddress::looksMistyped() const
{
    const QString own = domain();
    if (std::find(wellKnownDomains.begin(), wellKnownDomains.end(), own) != wellKnownDomains.end()) {
        return {};
    }
    for (const QLatin1String known : wellKnownDomains) {
        if (known.size() >= shortestMended && areOneSlipAway(own, QString(known))) {
            return known;
        }
    }
    return {};
}

QString EmailAddress::likelyMeant() const
{
    const QString meant = looksMistyped();
    return meant.isEmpty() ? QString() : userPart() + u'@' + meant;
}

} // namespace rosterlink
