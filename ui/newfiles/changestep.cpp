// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/changestep.h"

#include "core/directory/integrationdefinition.h"
#include "ui/common/clearlayout.h"
#include "ui/common/label.h"
#include "ui/newfiles/changecard.h"
#include "ui/newfiles/rostertitle.h"

#include <QVBoxLayout>

namespace rosterlink::ui
{

ChangeStep::ChangeStep(Desk &desk, NewPeople origin, QWidget *parent)
    : StepFrame(parent)
    , m_desk(desk)
    , m_origin(origin)
    , m_confirm(nullptr)
{
    auto *back = addAction(origin == NewPeople::FromFiles ? tr("Back to the files") : tr("Not now"));
    m_take = addAction(tr("Take it over"));
    m_keep = addAction(tr("Keep the old list"), Button::Look::Primary);
    m_confirm = addAction(tr("Confirm"), Button::Look::Primary);
    connect(back, &QPushButton::clicked, this, &ChangeStep::backWanted);
    connect(m_take, &QPushButton::clicked, this, &ChangeStep::takenAnyway);
    connect(m_keep, &QPushButton::clicked, this, &ChangeStep::oldListKept);
    connect(m_confirm, &QPushButton::clicked, this, &ChangeStep::confirmed);
}

void ChangeStep::setIntegration(const QString &integration)
{
    m_integration = integration;
    m_system = integrationTitle(integration);
}

void ChangeStep::show(OrganizationId organization, const RosterChange &change)
{
    m_organization = organization;
    clearLayout(body());
    body()->addWidget(
        (new Label(m_origin == NewPeople::FromFiles
                       ? tr("Nothing has been changed yet. This is what the files would change:")
                       : tr("Nothing has been changed yet. This is what is new in %1:").arg(m_system)))
            ->muted()
            ->wrapping());
    for (const RosterChange::Figures &figures : change.figures) {
        addCard(figures);
    }
    body()->addStretch(1);
    const bool stopped = change.stopped();
    m_confirm->setVisible(!stopped);
    m_keep->setVisible(stopped);
    m_take->setVisible(stopped);
    setHint(stopped ? tr("Stopped, nothing changed.") : QString());
}

void ChangeStep::addCard(const RosterChange::Figures &figures)
{
    RosterChange one;
    one.figures = {figures};
    auto *card = new ChangeCard(rosterTitle({figures.kind, figures.side}, m_system), figures,
                                m_origin == NewPeople::FromFiles ? RosterChange::brakeSentence(figures)
                                                                 : one.brakeSentence(m_system));
    body()->addWidget(card);
    connect(card, &ChangeCard::whoWanted, this, [this, card, figures] { readConcerned(card, figures); });
    connect(&m_desk, &Desk::viewerChanged, card, [this, card, figures] {
        if (card->showsWho()) {
            readConcerned(card, figures);
        }
    });
}

void ChangeStep::readConcerned(ChangeCard *card, const RosterChange::Figures &figures)
{
    m_desk.read<std::vector<ConcernedPerson>>(
        card,
        [organization = m_organization, integration = m_integration, figures,
         viewer = m_desk.viewer()](Database &database) {
            return loadConcerned(database, organization, integration, figures, viewer);
        },
        [card](std::vector<ConcernedPerson> people) { card->showConcerned(std::move(people)); });
}

QWidget *ChangeStep::firstFocus() const
{
    return m_confirm->isHidden() ? m_keep : m_confirm;
}

} // namespace rosterlink::ui
