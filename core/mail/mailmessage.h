// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/emailaddress.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace rosterlink
{

/// An e-mail as it is meant, before it is written out.
struct MailMessage
{
    QString fromName;                 ///< may be empty
    std::optional<EmailAddress> from; ///< none: a draft, which the mail program completes
    QString toName;                   ///< may be empty
    EmailAddress to;
    QString subject;
    QString text;
    QString html;
    QString messageId; ///< "uuid@example.org", without angle brackets
    QDateTime date;
};

/// The e-mail as it is sent, or a draft that mail programs open to be sent (RFC 5322 and 2045 to 2049): plain
/// text and HTML as alternatives, everything in ASCII, no line longer than 76 characters, lines end with CR
/// LF. What names hold besides letters (line ends, control characters) becomes spaces, so that no name can
/// add a header. The domains of addresses are written as DNS knows them (IDNA).
[[nodiscard]] QByteArray toMime(const MailMessage &message);

/// A header's value: words beyond ASCII as encoded words (RFC 2047), long ones folded. `used` is how many
/// characters stand before it in its line.
[[nodiscard]] QByteArray headerText(const QString &text, qsizetype used);

/// RFC 2045's quoted-printable, for text with any line ends.
[[nodiscard]] QByteArray quotedPrintable(const QString &text);

/// The address with its domain in ASCII.
[[nodiscard]] QByteArray asciiAddress(const EmailAddress &address);

} // namespace rosterlink
