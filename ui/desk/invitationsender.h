// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/delivery.h"
#include "core/store/mailserverrows.h"
#include "ui/desk/networkwork.h"

#include <QHash>
#include <QTimer>

namespace rosterlink
{
class TokenStore;
struct StepReport;
} // namespace rosterlink

namespace rosterlink::ui
{

class Desk;

/// Sends invitations from the mail servers that organizations set up: those whose hold is over, and at once
/// what somebody sent. One organization at a time, on a thread and a connection to the database of its own.
/// Where a server can't be used it waits longer each time, and at most until somebody sends again. Sends
/// nothing in demonstrations. Lives on the window's thread.
class InvitationSender : public QObject
{
    Q_OBJECT

public:
    /// desk and tokens must outlive this.
    InvitationSender(Desk &desk, TokenStore &tokens, QObject *parent = nullptr);

    /// Sends from now on; before, everything waits.
    void watch();
    /// Sends what is due by now.
    void look();

    [[nodiscard]] bool isSendingFor(OrganizationId organization) const;
    /// Why the mail server couldn't be used the last time; empty: it could.
    [[nodiscard]] QString trouble(OrganizationId organization) const;

Q_SIGNALS:
    /// Sending began, goes on, or the server can be used again, or not.
    void changed(rosterlink::OrganizationId organization);
    /// Everything that was due was tried; the list of invitations says what became of each.
    void delivered(rosterlink::OrganizationId organization, const rosterlink::DeliveryReport &report);

private:
    struct Due
    {
        OrganizationId organization;
        MailServerRow server;
        QDateTime at;
    };
    struct Trouble
    {
        QString sentence;
        QDateTime until; ///< not to be tried before
        int times = 0;
    };

    [[nodiscard]] static std::vector<Due> whatIsDue(Database &database);
    [[nodiscard]] QDateTime timeOf(const Due &due) const;
    void follow(OrganizationId organization, const StepReport &report);
    void choose(std::vector<Due> due);
    void begin(const Due &due);
    void send(const Due &due, const QByteArray &password);
    void ended(OrganizationId organization, const Result<DeliveryReport> &report);

    Desk &m_desk;
    TokenStore &m_tokens;
    NetworkWork m_network;
    QTimer m_next;
    bool m_watching = false;
    OrganizationId m_sendingFor; ///< null: nothing is being sent
    QHash<OrganizationId, Trouble> m_troubles;
};

} // namespace rosterlink::ui
