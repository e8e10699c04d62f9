// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rosterlink
{

struct MailMessage;

/// What became of an e-mail that was handed to a mail server.
enum class MailFate {
    Accepted,     ///< the server has it, and answers for it
    TryLater,     ///< not now: it may take it later
    Refused,      ///< it will never take this one
    Interrupted,  ///< the connection broke while it was handed over: the server may have it or not
    ServerTrouble ///< nothing can be sent just now: no server, no encryption, a wrong password
};

struct MailOutcome
{
    MailFate fate = MailFate::ServerTrouble;
    QString message; ///< what happened, in a sentence; of the server's answer its own words
};

/// Takes e-mails to where they are sent from. Blocks until it is known what became of one.
class MailTransport
{
public:
    virtual ~MailTransport() = default;
    [[nodiscard]] virtual MailOutcome send(const MailMessage &message) = 0;

protected:
    MailTransport() = default;
    MailTransport(const MailTransport &) = default;
    MailTransport &operator=(const MailTransport &) = default;
};

} // namespace rosterlink
