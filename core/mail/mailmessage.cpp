// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mailmessage.h"

#include "core/people/plaintext.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr qsizetype longestLine = 76;
constexpr auto lineEnd = "\r\n";
// What an encoded word has around its text: "=?UTF-8?B?" and "?=". RFC 2047 allows 75 characters in all.
constexpr qsizetype longestWord = 75;
constexpr qsizetype aroundWord = 12;

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

/// One line, whatever the text holds.
QString inOneLine(const QString &text)
{
    return plainLine(text).simplified();
}

/// As much of the text, from `from`, as fits into so many bytes of UTF-8, never half a letter.
QString fitting(const QString &text, qsizetype from, qsizetype bytes)
{
    qsizetype end = from;
    qsizetype used = 0;
    while (end < text.size()) {
        const qsizetype units = text.at(end).isHighSurrogate() && end + 1 < text.size() ? 2 : 1;
        used += text.mid(end, units).toUtf8().size();
        if (used > bytes && end > from) {
            break;
        }
        end += units;
    }
    return text.mid(from, end - from);
}

QByteArray encodedWords(const QString &text, qsizetype used)
{
    QByteArray words;
    qsizetype room = std::min(longestWord, longestLine - used);
    for (qsizetype at = 0; at < text.size();) {
        if (room < aroundWord + 8) { // less is no place for a letter in base 64
            words += words.isEmpty() ? QByteArray(lineEnd) + ' ' : QByteArray();
            room = longestWord - 1;
        }
        const qsizetype bytes = (room - aroundWord) / 4 * 3;
        const QString piece = fitting(text, at, bytes);
        words += at > 0 ? QByteArray(lineEnd) + ' ' : QByteArray();
        words += "=?UTF-8?B?" + piece.toUtf8().toBase64() + "?=";
        at += piece.size();
        room = longestWord - 1;
    }
    return words;
}

/// Plain words, folded at spaces.
QByteArray folded(const QByteArray &text, qsizetype used)
{
    QByteArray lines;
    qsizetype inLine = used;
    for (const QByteArray &word : text.split(' ')) {
        const bool first = lines.isEmpty();
        if (!first && inLine + 1 + word.size() > longestLine) {
            lines += QByteArray(lineEnd) + ' ';
            inLine = 1;
        } else if (!first) {
            lines += ' ';
            ++inLine;
        }
        lines += word;
        inLine += word.size();
    }
    return lines;
}

QByteArray header(const QByteArray &name, const QString &text)
{
    return name + ": " + headerText(text, name.size() + 2) + lineEnd;
}

/// A name before an address: atoms as they are, other ASCII in quotes, all else encoded.
QByteArray mailbox(const QByteArray &name, const QString &person, const EmailAddress &address)
{
    const QByteArray route = '<' + asciiAddress(address) + '>';
    const QString shown = inOneLine(person);
    if (shown.isEmpty()) {
        return name + ": " + route + lineEnd;
    }
    const qsizetype used = name.size() + 2;
    QByteArray before;
    if (!isPlainAscii(shown)) {
        before = encodedWords(shown, used);
    } else if (QString quoted = shown; std::all_of(shown.begin(), shown.end(), [](QChar c) {
                   return c.isLetterOrNumber() || c == ' '_L1 || c == '-'_L1 || c == '\''_L1;
               })) {
        before = folded(shown.toLatin1(), used);
    } else {
        quoted.replace('\\'_L1, "\\\\"_L1).replace('"'_L1, "\\\""_L1);
        before = folded('"' + quoted.toLatin1() + '"', used);
    }
    return name + ": " + before + lineEnd + ' ' + route + lineEnd;
}

QByteArray part(const QByteArray &boundary, const QByteArray &type, const QString &text)
{
    return "--" + boundary + lineEnd + "Content-Type: " + type + "; charset=utf-8" + lineEnd +
           "Content-Transfer-Encoding: quoted-printable" + lineEnd + lineEnd + quotedPrintable(text) +
           lineEnd;
}
} // namespace

QByteArray headerText(const QString &text, qsizetype used)
{
    const QString line = inOneLine(text);
    // "=?" would be read as an encoded word, and a word too long to fold needs encoding too.
    const QStringList words = line.split(' '_L1);
    const bool fits = std::all_of(words.begin(), words.end(),
                                  [](const QString &word) { return word.size() < longestLine / 2; });
    return isPlainAscii(line) && fits && !line.contains("=?"_L1) ? folded(line.toLatin1(), used)
                                                                 : encodedWords(line, used);
}

QByteArray quotedPrintable(const QString &text)
{
    constexpr auto digits = "0123456789ABCDEF";
    QByteArray lines;
    QString unified = text;
    unified.replace("\r\n"_L1, "\n"_L1).replace('\r'_L1, '\n'_L1);
    for (const QString &line : unified.split('\n'_L1)) {
        const QByteArray bytes = line.toUtf8();
        qsizetype inLine = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto c = static_cast<uchar>(bytes[i]);
            const bool last = i + 1 == bytes.size();
            const bool plain = (c >= 33 && c <= 126 && c != '=') || ((c == ' ' || c == '\t') && !last);
            // A dot alone would end the message for a server that doesn't undo doubled dots.
            const bool dot = c == '.' && inLine == 0;
            const QByteArray written =
                plain && !dot ? QByteArray(1, bytes[i])
                              : QByteArray("=") + digits[c >> 4U] + digits[c & 0x0FU]; // NOLINT: two digits
            if (inLine + written.size() > longestLine - 1) {
                lines += '=' + QByteArray(lineEnd);
                inLine = 0;
            }
            lines += written;
            inLine += written.size();
        }
        lines += lineEnd;
    }
    return lines;
}

QByteArray asciiAddress(const EmailAddress &address)
{
    return address.userPart().toUtf8() + '@' + QUrl::toAce(address.domain());
}

QByteArray toMime(const MailMessage &message)
{
    // The same for the same message, and in no text that anybody writes.
    const QByteArray boundary =
        "=_" +
        QCryptographicHash::hash(message.messageId.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    const QLocale english(QLocale::C);
    const QDateTime date = message.date.toUTC();
    QByteArray mime = message.from ? mailbox("From", message.fromName, *message.from)
                                   : QByteArray("X-Unsent: 1") + lineEnd; // opened as one to be sent
    mime += mailbox("To", message.toName, message.to);
    mime += header("Subject", message.subject);
    mime += "Date: " + english.toString(date, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000" + lineEnd;
    mime += "Message-ID: <" + message.messageId.toLatin1() + '>' + lineEnd;
    mime += QByteArray("Auto-Submitted: auto-generated") + lineEnd;
    mime += QByteArray("MIME-Version: 1.0") + lineEnd;
    mime += QByteArray("Content-Type: multipart/alternative;") + lineEnd + " boundary=\"" + boundary + '"' +
            lineEnd;
    mime += lineEnd;
    mime += part(boundary, "text/plain", message.text);
    mime += part(boundary, "text/html", message.html);
    mime += "--" + boundary + "--" + lineEnd;
    return mime;
}

} // namespace rosterlink
