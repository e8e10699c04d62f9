// SPDX-License-Identifier: Apache-2.0
#include "ui/invitations/invitationcard.h"

#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/desk/offer.h"
#include "ui/invitations/invitationsmodel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace rosterlink::ui
{

InvitationCard::InvitationCard(QWidget *parent)
    : Card(parent)
    , m_remove(new Button(tr("Remove"), Button::Look::Plain, this))
    , m_member(new ElidedLabel({}, TypeSize::Name, this))
    , m_state(new Badge({}, BadgeKind::Outline, this))
    , m_sentence(new Label({}, TypeSize::Text, this))
    , m_consequence(new Label({}, TypeSize::Secondary, this))
{
    body()->setSpacing(space::small);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_member, 1);
    heading->addWidget(m_state);
    body()->addLayout(heading);
    body()->addWidget(m_sentence->wrapping());
    body()->addWidget(m_consequence->wrapping()->muted());
    auto *buttons = new QHBoxLayout;
    auto *member = new Button(tr("Show member"), Button::Look::Plain, this);
    buttons->addWidget(member);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(member, &QPushButton::clicked, this,
            [this] { Q_EMIT memberRequested(m_line.invitation.member); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_line.invitation.id); });
}

void InvitationCard::show(const InvitationLine &line, const Viewer &viewer)
{
    offerTo(viewer, Permission::ManageMembers, m_remove);
    m_line = line;
    m_member->setText(line.member);
    const InvitationState state = invitationStateFromText(line.invitation.state);
    m_state->show(invitationText(state), invitationBadge(state));
    m_sentence->setText(sentence(line.invitation));
    m_consequence->setText(
        tr("Remove ends the invitation only. %1 stays a member, with link and roles.").arg(line.member));
}

QString InvitationCard::sentence(const InvitationRow &invitation) const
{
    const QString since = QLocale().toString(invitation.since.toLocalTime(), QLocale::ShortFormat);
    const QString state = invitationText(invitationStateFromText(invitation.state));
    QString text = invitation.address.isEmpty()
                       ? tr("%1 since %2, invited by %3.").arg(state, since, invitation.invitedBy)
                       : tr("To %1. %2 since %3, invited by %4.")
                             .arg(invitation.address, state, since, invitation.invitedBy);
    if (!invitation.message.isEmpty()) {
        text += QLatin1Char('\n') + tr("The mail server said: %1").arg(invitation.message);
    }
    return text;
}

} // namespace rosterlink::ui
