// SPDX-License-Identifier: Apache-2.0
#include "ui/members/memberdetail.h"

#include "ui/common/avatar.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/facts/factrows.h"
#include "ui/history/personhistory.h"
#include "ui/invitations/invitationsmodel.h"
#include "ui/members/rolescard.h"
#include "ui/profiles/statecard.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

MemberDetail::MemberDetail(Desk &desk, QString integration, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_integration(std::move(integration))
    , m_avatar(new Avatar(44))
    , m_name(new Label({}, TypeSize::Name))
    , m_about(new Label({}, TypeSize::Text))
    , m_roles(new RolesCard)
    , m_state(new StateCard(m_integration))
    , m_invitation(new Notice)
    , m_facts(new SideBySide)
    , m_actAs(new Button(tr("Act as this member")))
    , m_history(new PersonHistory(desk))
{
    build();
    connect(m_roles, &RolesCard::roleGiven, this, [this](RoleId role) {
        decide(commands::GiveRole{{ProfileId(m_person.value())}, role});
    });
    connect(m_roles, &RolesCard::roleTaken, this, [this](RoleId role) {
        decide(commands::TakeRole{ProfileId(m_person.value()), role});
    });
    connect(m_state, &StateCard::wanted, this, [this] {
        Q_EMIT goTo(
            {Place::Page::Integration, m_organization, m_integration, Kind::Members, u"all"_s, m_person});
    });
    connect(m_actAs, &QPushButton::clicked, this, [this] { m_desk.actAs(m_organization, m_person); });
    connect(&desk, &Desk::viewerChanged, this, &MemberDetail::read);
    connect(&desk, &Desk::rostersChanged, this, &MemberDetail::read);
    connect(&desk, &Desk::stepMade, this, [this](OrganizationId organization, const StepReport &report) {
        if (organization == m_organization && report.affected.contains(m_person)) {
            read();
        }
    });
}

void MemberDetail::build()
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::large);
    auto *who = new QHBoxLayout;
    who->setSpacing(space::medium);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name->wrapping());
    names->addWidget(m_about->wrapping()->muted());
    who->addWidget(m_avatar, 0, Qt::AlignTop);
    who->addLayout(names, 1);
    layout->addLayout(who);
    layout->addWidget(m_roles);
    layout->addWidget(m_state);
    layout->addWidget(m_invitation);
    auto *facts = new Card;
    facts->body()->addWidget(m_facts);
    layout->addWidget(facts);
    m_actAs->setAccessibleDescription(
        tr("From then on only what the member's roles allow can be seen and done."));
    m_actAs->setToolTip(m_actAs->accessibleDescription());
    layout->addWidget(m_actAs);
    layout->addWidget(m_history);
    layout->addStretch();
    auto *toInvitations = m_invitation->addAction(tr("Show invitations"));
    connect(toInvitations, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({Place::Page::Invitations, m_organization, {}, Kind::Members, {}, m_person});
    });
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void MemberDetail::show(OrganizationId organization, PersonId person, bool connected)
{
    m_connected = connected;
    if (organization != m_organization || person != m_person) {
        verticalScrollBar()->setValue(0);
    }
    m_organization = organization;
    m_person = person;
    m_history->show(organization, person);
    read();
}

void MemberDetail::read()
{
    if (m_person.isNull()) {
        return;
    }
    m_desk.read<std::optional<PersonDetail>>(
        this,
        [organization = m_organization, integration = m_integration, person = m_person,
         viewer = m_desk.viewer()](Database &database) {
            return loadPersonDetail(database, organization, integration, person, viewer);
        },
        [this, person = m_person](const std::optional<PersonDetail> &detail) {
            if (detail && person == m_person) {
                showDetail(*detail);
            }
        });
}

void MemberDetail::showDetail(const PersonDetail &detail)
{
    m_avatar->setName(detail.row.name);
    m_name->setText(detail.row.name);
    m_about->setText(detail.person.isGone() ? tr("No longer in the newest Motivity list")
                     : detail.person.active ? tr("Member, active")
                                            : tr("Member, invited, not active yet"));
    m_roles->show(detail.allRoles, detail.roles, m_desk.viewer());
    m_actAs->setVisible(m_desk.actor().actingAs != m_person);
    m_state->setVisible(m_connected);
    m_state->show(detail);
    m_facts->setFacts(QString(), QString(),
                      factRows(Kind::Members, detail.person.facts, m_desk.viewer(), detail.person.edited));
    showInvitation(detail);
}

void MemberDetail::showInvitation(const PersonDetail &detail)
{
    m_invitation->setVisible(detail.invitation.has_value());
    if (!detail.invitation) {
        return;
    }
    const QString since = QLocale().toString(detail.invitation->since.toLocalTime(), QLocale::ShortFormat);
    const QString state = invitationText(detail.invitation->state);
    m_invitation->setText(
        Notice::Kind::Information,
        !detail.invitation->address.isEmpty()
            ? tr("Invitation to %1: %2, since %3.").arg(detail.invitation->address, state, since)
            : tr("Invitation: %1, since %2.").arg(state, since));
}

void MemberDetail::decide(const Command &command)
{
    m_desk.decide(m_organization, m_integration, command, this, [this](const Result<StepReport> &outcome) {
        if (!outcome) {
            read();
        }
    });
}

} // namespace rosterlink::ui
