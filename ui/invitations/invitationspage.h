// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/mailing.h"
#include "ui/desk/desk.h"
#include "ui/desk/networkwork.h"
#include "ui/invitations/invitationsmodel.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace rosterlink::ui
{

class Button;
class EmptyState;
class InvitationCard;
class InvitationsList;
class Notice;

/// The organization's invitations, and beneath the list the one that is selected. Place::person: the member
/// whose invitation is selected.
class InvitationsPage : public Page
{
    Q_OBJECT

public:
    explicit InvitationsPage(Desk &desk, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void build();
    void followDesk();
    void read();
    void showLines(std::vector<InvitationLine> lines);
    void showSelection();
    void remove(InvitationId invitation);
    void showMail(const std::optional<MailServerRow> &server);
    void send();
    void sendBy(const QByteArray &password);
    void sent(const Result<DeliveryReport> &report);
    void follow(const StepReport &report);

    Desk &m_desk;
    QString m_integration;
    OrganizationId m_organization;
    PersonId m_person;
    PersonId m_removed; ///< whose invitation was removed here last: undone, it is selected again
    int m_row = 0;      ///< where the selection was last: who moves into its place is selected next
    bool m_filling = false;
    std::optional<MailServerRow> m_server;
    NetworkWork m_network;
    InvitationsModel m_model;
    Notice *m_mail;
    Button *m_send;
    Button *m_setUp;
    InvitationsList *m_list;
    InvitationCard *m_card;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace rosterlink::ui
