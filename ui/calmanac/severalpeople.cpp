// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/severalpeople.h"

#include "ui/common/button.h"
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
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::huge);
    layout->setSpacing(space::medium);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation->muted()->wrapping());
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_noNeed);
    buttons->addWidget(m_plus);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_noNeed, &QPushButton::clicked, this, &SeveralPeople::exempt);
    connect(m_plus, &QPushButton::clicked, this, &SeveralPeople::create);
}

void SeveralPeople::setWhere(OrganizationId organization, const QString &integration, Kind kind)
{
    m_organization = organization;
    m_integration = integration;
    m_kind = kind;
}

void SeveralPeople::showPeople(const std::vector<RosterPerson> &people, int motivityPeople)
{
    if (m_working) {
        return; // the selection shrinks while they are created
    }
    m_toExempt.clear();
    m_toCreate.clear();
    for (const RosterPerson &person : people) {
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
    const Command command = m_kind == Kind::Members ? Command(commands::CreateMember{next, {}, {}, false})
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
