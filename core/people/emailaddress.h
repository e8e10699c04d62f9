// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

namespace rosterlink
{

/// An address that mail can be sent to as far as its form tells: RFC 5321's Mailbox with a dot-string before
/// the @ (no quoted strings, no comments) and a domain with a dot after it, both also in letters beyond ASCII
/// (RFC 6531).
class EmailAddress
{
    Q_DECLARE_TR_FUNCTIONS(EmailAddress)

public:
    [[nodiscard]] static Result<EmailAddress> parse(const QString &text);
    /// Whether parse() would take it; cheaper, for reading millions. The text is UTF-8 and trimmed.
    [[nodiscard]] static bool isPossible(QByteArrayView utf8);

    /// As written, trimmed, Unicode NFC.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// For comparing: lower case. No provider in use tells addresses apart by case.
    [[nodiscard]] QString normalized() const { return m_text.toLower(); }
    /// Before the @, as written.
    [[nodiscard]] QString userPart() const { return m_text.left(m_at); }
    /// After the @, lower case.
    [[nodiscard]] QString domain() const { return m_text.mid(m_at + 1).toLower(); }
    /// "gmail.com" for kate@gmial.com: the well-known domain that was likely meant; empty where nothing looks
    /// wrong.
    [[nodiscard]] QString looksMistyped() const;
    /// The whole address that was likely meant, "kate@gmail.com"; empty where nothing looks wrong.
    [[nodiscard]] QString likelyMeant() const;

    friend bool operator==(const EmailAddress &one, const EmailAddress &other)
    {
        return one.normalized() == other.normalized();
    }

private:
    EmailAddress(QString text, qsizetype at)
        : m_text(std::move(text))
        , m_at(at)
    {}

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace rosterlink
