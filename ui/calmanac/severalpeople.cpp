// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/severalpeople.h"

#include "core/store/rolerows.h"
#include "ui/common/button.h"
#include "ui/common/clearlayout.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/desk/offer.h"

#include <QTimer>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
bool isToDo(const RosterPerson &person)
{
    return person.state == PersonState::Suggested || person.state == PersonState::Open;
}

/// With a likely match, or without an address to invite to, + asks: that is for one person at a time.
bool canBeCreated(const RosterPerson &person, Kind kind)
{
    return person.side == Side::Counterpart && person.state == PersonState::Open &&
           (kind == Kind::Learners || !person.email.isEmpty());
}
} // namespace

SeveralPeople::SeveralPeople(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new Label({}, TypeSize::Name, this))
    , m_explanation(new Label({}, TypeSize::Text, this))
    , m_noNeed(new Button(tr("No need to link"), Button::Look::Plain, this))
    , m_plus(new Button({}, Button::Look::Plain, this))
    , m_give(new Button({}, Button::Look::Plain, this))
    , m_roleArea(new QWidget(this))
    , m_roleButtons(new FlowLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::huge);
    layout->setSpacing(space::medium);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation->muted()->wrapping());
    auto *roles = new QVBoxLayout(m_roleArea);
    roles->setContentsMargins(0, 0, 0, 0);
    roles->addWidget((new Label(tr("Roles, for the members among them and for who is added with +"),
                                TypeSize::Text, m_roleArea))
                         ->wrapping());
    roles->addLayout(m_roleButtons);
    m_roleArea->hide();
    layout->addWidget(m_roleArea);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_give);
    buttons->addWidget(m_noNeed);
    buttons->addWidget(m_plus);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_noNeed, &QPushButton::clicked, this, &SeveralPeople::exempt);
    connect(m_plus, &QPushButton::clicked, this, &SeveralPeople::create);
    connect(m_give, &QPushButton::clicked, this, &SeveralPeople::giveRoles);
}

void SeveralPeople::setWhere(OrganizationId organization, const QString &integration, Kind kind)
{
    m_organization = organization;
    m_integration = integration;
    m_kind = kind;
    m_roleArea->setVisible(kind == Kind::Members);
}

void SeveralPeople::readRoles()
{
    m_desk.read<std::vector<Role>>(
        this,
        [organization = m_organization](Database &database) {
            std::vector<Role> roles;
            for (const RoleRow &role : roleRows::roles(database, organization)) {
                roles.push_back({role.id, role.name});
            }
            return roles;
        },
        [this](const std::vector<Role> &roles) { showRoles(roles); });
}

void SeveralPeople::showRoles(const std::vector<Role> &roles)
{
    if (roles != m_roles) {
        m_roles = roles;
        clearLayout(m_roleButtons);
        for (const Role &role : roles) {
            auto *button = new Button(role.name, Button::Look::Plain, m_roleArea);
            button->setCheckable(true);
            connect(button, &QAbstractButton::toggled, this, &SeveralPeople::showGive);
            m_roleButtons->addWidget(button);
        }
    }
    for (int at = 0; at < m_roleButtons->count(); ++at) {
        offerTo(m_desk.viewer(), Permission::ManageMembers, m_roleButtons->itemAt(at)->widget());
    }
    showGive();
}

QVector<RoleId> SeveralPeople::chosenRoles() const
{
    QVector<RoleId> chosen;
    for (int at = 0; at < m_roleButtons->count() && m_kind == Kind::Members; ++at) {
        const auto *button = qobject_cast<QAbstractButton *>(m_roleButtons->itemAt(at)->widget());
        if (button && button->isChecked()) {
            chosen.append(m_roles[static_cast<size_t>(at)].id);
        }
    }
    return chosen;
}

void SeveralPeople::showGive()
{
    const bool offered = m_kind == Kind::Members && !m_members.isEmpty();
    m_give->setVisible(offered);
    m_give->setText(tr("Give these roles to %n members", nullptr, static_cast<int>(m_members.size())));
    m_give->setSpokenName(tr("Give the roles"));
    if (offerTo(m_desk.viewer(), Permission::ManageMembers, m_give)) {
        m_give->setEnabled(!chosenRoles().isEmpty());
    }
}

void SeveralPeople::giveRoles()
{
    const QVector<RoleId> roles = chosenRoles();
    QAbstractButton *first = nullptr;
    for (int at = m_roleButtons->count() - 1; at >= 0; --at) {
        auto *button = qobject_cast<QAbstractButton *>(m_roleButtons->itemAt(at)->widget());
        first = button->isChecked() ? button : first;
        button->setChecked(false); // and with that, one gesture decides once
    }
    for (const RoleId role : roles) {
        m_desk.decide(m_organization, m_integration, commands::GiveRole{m_members, role}, this);
    }
    if (first) {
        first->setFocus(); // not on a button that is off now
    }
}

void SeveralPeople::showPeople(const std::vector<RosterPerson> &people, int motivityPeople)
{
    if (m_working) {
        return; // the selection shrinks while they are created
    }
    m_toExempt.clear();
    m_toCreate.clear();
    m_members.clear();
    for (const RosterPerson &person : people) {
        if (person.side == Side::Motivity) {
            m_members.append(ProfileId(person.id.value()));
        } else if (person.state == PersonState::Linked) {
            m_members.append(ProfileId(person.other.value()));
        }
        if (isToDo(person)) {
            m_toExempt.append(person.id);
        }
        if (canBeCreated(person, m_kind)) {
            m_toCreate.append(CounterpartId(person.id.value()));
        }
    }
    const int creatable = static_cast<int>(m_toCreate.size());
    m_title->setText(tr("%n people are selected", nullptr, static_cast<int>(people.size())));
    m_explanation->setText(
        m_kind == Kind::Members
            ? tr("What is decided here is decided about all of them. + leaves out who has a likely match or "
                 "no "
                 "e-mail address.")
            : tr("What is decided here is decided about all of them. + leaves out who has a likely match."));
    m_plus->setText(tr("+ Add %n people to Motivity", nullptr, creatable));
    m_plus->setSpokenName(tr("Add all to Motivity"));
    m_plus->setVisible(creatable > 0);
    if (offerTo(m_desk.viewer(), deciding(m_kind), m_noNeed)) {
        m_noNeed->setEnabled(!m_toExempt.isEmpty());
    }
    if (offerTo(m_desk.viewer(), deciding(m_kind), m_plus)) {
        m_plus->setEnabled(motivityPeople > 0);
    }
    showGive();
    if (m_kind == Kind::Members) {
        readRoles();
    }
}

void SeveralPeople::exempt()
{
    m_noNeed->setEnabled(false); // one gesture decides once
    m_desk.decide(m_organization, m_integration, commands::Exempt{m_toExempt}, this);
}

void SeveralPeople::create()
{
    m_plus->setEnabled(false);
    m_working = true;
    m_created = 0;
    m_refusals.clear();
    createNext();
}

void SeveralPeople::createNext()
{
    if (m_toCreate.isEmpty()) {
        m_working = false;
        QString sentence = tr("Created %n people.", nullptr, m_created);
        if (!m_refusals.isEmpty()) {
            sentence = tr("%1 Not created: %2", "how many were created, why others were not")
                           .arg(sentence, m_refusals.join(QLatin1Char(' ')));
        }
        // After what the window says of the last of them.
        QTimer::singleShot(0, this, [this, sentence] { Q_EMIT say(sentence); });
        return;
    }
    const CounterpartId next = m_toCreate.takeFirst();
    const Command command = m_kind == Kind::Members
                                ? Command(commands::CreateMember{next, {}, chosenRoles(), false})
                                : Command(commands::CreateLearner{next, false});
    m_desk.decide(m_organization, m_integration, command, this, [this](const Result<StepReport> &made) {
        if (made) {
            ++m_created;
        } else if (!m_refusals.contains(made.error().sentence)) {
            m_refusals.append(made.error().sentence);
        }
        createNext();
    });
}

} // namespace rosterlink::ui
