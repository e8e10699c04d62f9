// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/prompts.h"
#include "ui/desk/desk.h"
#include "ui/desk/exportbutton.h"
#include "ui/invitations/invitationactions.h"
#include "ui/invitations/invitationsmodel.h"
#include "ui/shell/page.h"

#include <memory>

class QStackedWidget;

namespace rosterlink::ui
{

class Button;
class EmptyState;
class FilterButtons;
class InvitationDetail;
class InvitationDraft;
class InvitationsList;
class ListAndDetail;
class Notice;

/// The organization's invitations, and beside the list what can be done with those that are selected.
/// Place::person: the member whose invitation is selected.
class InvitationsPage : public Page
{
    Q_OBJECT

public:
    InvitationsPage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent = nullptr);
    ~InvitationsPage() override;

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Show { All, Waiting, NeedsAttention };

    void build();
    [[nodiscard]] FileExport exported() const;
    [[nodiscard]] QWidget *buildLists();
    void connectParts();
    void followDesk();
    void read();
    void setShow(Show show);
    [[nodiscard]] std::vector<InvitationLine> shownOf(Show show) const;
    [[nodiscard]] std::vector<InvitationLine> chosenLines() const;
    void showLines();
    void showCounts();
    void showSelection();
    void readMail();
    void showNotice();
    void tick();
    void follow(const StepReport &report);
    void act(InvitationActions::Action action, const QVector<InvitationId> &invitations);
    void decide(const Command &command);
    void copyLink(InvitationId invitation);
    void showMember(PersonId member);
    void tellDelivered(const DeliveryReport &report);

    Desk &m_desk;
    std::unique_ptr<Prompts> m_prompts;
    QString m_integration;
    OrganizationId m_organization;
    PersonId m_person;
    PersonId m_removed; ///< whose invitation was removed here last: undone, it is selected again
    int m_row = 0;      ///< where the selection was last: who moves into its place is selected next
    bool m_filling = false;
    std::vector<InvitationLine> m_lines; ///< all, whatever the filter says
    MailState m_mail;
    Show m_show = Show::All;
    InvitationsModel m_model;
    FilterButtons *m_filters;
    QTimer m_tick; ///< while one is counted down
    Notice *m_notice;
    Button *m_setUp;
    Button *m_accept;
    InvitationsList *m_list;
    InvitationDetail *m_detail;
    InvitationDraft *m_draft;
    ListAndDetail *m_listAndDetail = nullptr;
    EmptyState *m_empty;
    EmptyState *m_noneHere; ///< in place of the list, where a filter shows none
    QStackedWidget *m_stack;
    QStackedWidget *m_lists;
};

} // namespace rosterlink::ui
