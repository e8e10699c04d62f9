// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/statecard.h"

#include "core/directory/integrationdefinition.h"
#include "core/people/daytext.h"
#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/facts/factvalue.h"
#include "ui/profiles/profilesmodel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

StateCard::StateCard(const QString &integration, QWidget *parent)
    : Card(parent)
    , m_badge(new Badge({}, BadgeKind::Outline, this))
    , m_sentence(new Label({}, TypeSize::Text, this))
    , m_open(nullptr)
{
    m_title = integrationTitle(integration);
    m_open = new Button(tr("Show in %1").arg(m_title), Button::Look::Plain, this);
    auto *heading = new QHBoxLayout;
    heading->addWidget((new Label(tr("In %1").arg(m_title), TypeSize::Secondary, this))->muted());
    heading->addStretch();
    heading->addWidget(m_badge);
    body()->addLayout(heading);
    body()->addWidget(m_sentence->wrapping());
    body()->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &StateCard::wanted);
}

void StateCard::show(const PersonDetail &detail)
{
    m_badge->show(stateWords(detail.row.state), stateBadge(detail.row.state));
    m_sentence->setText(sentence(detail));
    m_open->setVisible(detail.row.state != PersonState::Gone);
}

QString StateCard::sentence(const PersonDetail &detail) const
{
    switch (detail.row.state) {
    case PersonState::Linked:
        return detail.link ? linkedSentence(*detail.link) : QString();
    case PersonState::NoNeed:
        return detail.exemptReason == ExemptionReason::Csc ? tr("The Motivity CSC need not be linked.")
               : detail.exemptReason == ExemptionReason::HasLeft
                   ? tr("Has left %1: no need to link.").arg(m_title)
                   : tr("Need not be linked, by %1.").arg(detail.exemptBy);
    case PersonState::Suggested:
        return detail.suggestions.size() == 1
                   ? tr("Not linked yet. %1 may be the same person.")
                         .arg(detail.suggestions.front().person.facts.displayName())
                   : tr("Not linked yet. %n people may be the same person.", nullptr,
                        static_cast<int>(detail.suggestions.size()));
    case PersonState::Open:
        return tr("Not linked yet. Nobody in %1 is like this person.").arg(m_title);
    case PersonState::Gone:
        break;
    }
    return tr("No longer in the newest Motivity list.");
}

QString StateCard::linkedSentence(const LinkDetail &link) const
{
    const QString name = link.partner.facts.displayName();
    const QString partner = name.isEmpty() ? link.partner.externalId : name;
    const QString date = shortDayText(link.decidedAt.toLocalTime().date());
    if (link.how == LinkHow::Automatic) {
        return tr("Linked with %1, automatically, on %2.").arg(partner, date);
    }
    return link.how == LinkHow::Created
               ? tr("Created from %1, by %2, on %3.").arg(partner, link.decidedBy, date)
               : tr("Linked with %1, by %2, on %3.").arg(partner, link.decidedBy, date);
}

} // namespace rosterlink::ui
