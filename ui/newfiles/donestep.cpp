// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/donestep.h"

#include "core/directory/integrationdefinition.h"
#include "ui/calmanac/peoplefilter.h"
#include "ui/common/badge.h"
#include "ui/common/card.h"
#include "ui/common/clearlayout.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rosterlink::ui
{

DoneStep::DoneStep(NewPeople origin, QWidget *parent)
    : StepFrame(parent)
    , m_origin(origin)
    , m_onward(addAction({}, Button::Look::Primary))
{
    connect(m_onward, &QPushButton::clicked, this, [this] { Q_EMIT goTo(m_next); });
}

void DoneStep::setIntegration(const QString &integration)
{
    m_integration = integration;
    m_system = integrationTitle(integration);
}

QString DoneStep::sentence(const RosterReport &report) const
{
    if (report.step.isNull()) {
        return tr("Nothing has changed: the people are the same as before.");
    }
    const QString taken = m_origin == NewPeople::FromFiles ? tr("The files are imported.")
                                                           : tr("%1 is synchronized.").arg(m_system);
    return report.linkedNow == 0
               ? tr("%1 Nobody else could be linked automatically.", "a sentence before").arg(taken)
               : tr("%1 %n pairs were linked automatically just now.", "a sentence before", report.linkedNow)
                     .arg(taken);
}

void DoneStep::show(OrganizationId organization, const RosterReport &report, const QStringList &remarks)
{
    clearLayout(body());
    const QString said = sentence(report);
    body()->addWidget((new Label(said))->wrapping());
    for (const QString &remark : remarks) {
        body()->addWidget(new Notice(Notice::Kind::Attention, remark));
    }
    for (const auto &[kind, counts] : report.counts) {
        if (counts.motivity.all() + counts.counterpart.all() > 0) {
            addCard(kind, counts);
        }
    }
    body()->addStretch(1);
    lead(organization, report);
    m_onward->setAccessibleDescription(said);
}

void DoneStep::addCard(Kind kind, const Counts &counts)
{
    const bool members = kind == Kind::Members;
    auto *card = new Card;
    card->body()->setSpacing(space::small);
    card->body()->addWidget(new Label(members ? tr("Members") : tr("Learners"), TypeSize::Name));
    addBook(card, tr("Motivity"), counts.motivity);
    addBook(card, m_system, counts.counterpart);
    card->body()->addWidget(
        (new Label(tr("%n decisions left", nullptr, counts.decisionsLeft()), TypeSize::Secondary))->muted());
    if (counts.motivity.all() == 0) {
        card->body()->addWidget(new Notice(
            Notice::Kind::Attention,
            members ? tr("Add the Motivity members first, or everybody would be created twice.")
                    : tr("Add the Motivity learners first, or everybody would be created twice.")));
    }
    body()->addWidget(card);
}

void DoneStep::addBook(Card *card, const QString &name, const SideCounts &counts)
{
    auto *flow = new FlowLayout;
    auto *title = new Label(tr("%1 %2", "a system and how many people it has").arg(name).arg(counts.all()));
    title->setMinimumSize(rowHeight * 2, Badge(QStringLiteral("0")).sizeHint().height());
    flow->addWidget(title);
    const auto add = [&](const QString &text, BadgeKind kind) { flow->addWidget(new Badge(text, kind)); };
    add(tr("✓ %n linked", nullptr, counts.linked), BadgeKind::Good);
    add(tr("%n match found", nullptr, counts.suggested), BadgeKind::Accent);
    add(tr("%n no match", nullptr, counts.open), BadgeKind::Attention);
    if (counts.noNeed > 0) {
        add(tr("%n no need", nullptr, counts.noNeed), BadgeKind::Outline);
    }
    card->body()->addLayout(flow);
}

/// On to the first kind that has something to decide, Motivity's side first.
void DoneStep::lead(OrganizationId organization, const RosterReport &report)
{
    m_next = {Place::Page::Integration, organization, m_integration, Kind::Members, {}, {}};
    const auto open = std::find_if(report.counts.begin(), report.counts.end(),
                                   [](const auto &one) { return one.second.decisionsLeft() > 0; });
    if (open == report.counts.end()) {
        m_onward->setText(tr("Open %1").arg(m_system));
        return;
    }
    m_next.kind = open->first;
    m_next.filter = filterName(open->second.motivity.notLinked() > 0 ? PeopleFilter::NotLinkedMotivity
                                                                     : PeopleFilter::NotLinkedCounterpart);
    m_onward->setText(open->first == Kind::Members ? tr("Go on with the members")
                                                   : tr("Go on with the learners"));
}

} // namespace rosterlink::ui
