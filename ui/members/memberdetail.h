// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/persondetail.h"
#include "ui/desk/desk.h"
#include "ui/shell/place.h"

#include <QScrollArea>

namespace rosterlink::ui
{

class Avatar;
class Button;
class Label;
class Notice;
class PersonHistory;
class RolesCard;
class SideBySide;
class StateCard;

/// One member: who, roles, state in the other system, invitation, facts, history. Follows what happens
/// meanwhile.
class MemberDetail : public QScrollArea
{
    Q_OBJECT

public:
    MemberDetail(Desk &desk, QString integration, QWidget *parent = nullptr);

    /// connected: whether the state in the other system means anything.
    void show(OrganizationId organization, PersonId person, bool connected);
    using QWidget::show;
    [[nodiscard]] PersonId person() const { return m_person; }

Q_SIGNALS:
    void goTo(const rosterlink::ui::Place &place);

private:
    void build();
    void read();
    void showDetail(const PersonDetail &detail);
    void showInvitation(const PersonDetail &detail);
    void decide(const Command &command);

    Desk &m_desk;
    QString m_integration;
    OrganizationId m_organization;
    PersonId m_person;
    bool m_connected = false;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_about;
    RolesCard *m_roles;
    StateCard *m_state;
    Notice *m_invitation;
    SideBySide *m_facts;
    Button *m_actAs;
    PersonHistory *m_history;
};

} // namespace rosterlink::ui
