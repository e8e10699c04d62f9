// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mailtransport.h"
#include "core/people/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QUrl>

#include <chrono>
#include <memory>

namespace rosterlink
{

/// Where a mail server listens: smtps:// is encrypted from the first byte, smtp:// by STARTTLS. On this
/// computer itself smtp:// may do without.
class SmtpAddress
{
    Q_DECLARE_TR_FUNCTIONS(SmtpAddress)

public:
    /// "smtp://mail.example.org:587". Refused with a sentence where it is no such address, or holds a
    /// password, which would be seen.
    [[nodiscard]] static Result<SmtpAddress> parse(const QString &text);

    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] bool isLoopback() const;

private:
    explicit SmtpAddress(QUrl url)
        : m_url(std::move(url))
    {}

    QUrl m_url;
};

struct SmtpAccount
{
    SmtpAddress address;
    QString user; ///< empty: the server asks for none
    QByteArray password;
    QByteArray authorities; ///< PEM, trusted beside the system's own; may be empty
};

/// How long to wait for a mail server.
struct SmtpLimits
{
    std::chrono::seconds connecting{10};
    std::chrono::seconds silence{30};
    std::chrono::seconds message{120}; ///< for one e-mail in all
};

/// Sends by SMTP (RFC 5321) through libcurl, within the limits; keeps the connection from one message to the
/// next. A server that offers no encryption gets nothing, unless it is on this computer. Use from one thread.
class SmtpTransport final : public MailTransport
{
    Q_DECLARE_TR_FUNCTIONS(SmtpTransport)

public:
    explicit SmtpTransport(SmtpAccount account, SmtpLimits limits = {});
    ~SmtpTransport() override;
    SmtpTransport(const SmtpTransport &) = delete;
    SmtpTransport &operator=(const SmtpTransport &) = delete;

    [[nodiscard]] MailOutcome send(const MailMessage &message) override;

private:
    class Curl;
    struct Dialog;

    [[nodiscard]] MailOutcome judge(int code, const Dialog &dialog) const;
    [[nodiscard]] QString explain(int code, const Dialog &dialog) const;

    SmtpAccount m_account;
    SmtpLimits m_limits;
    std::unique_ptr<Curl> m_curl;
};

} // namespace rosterlink
