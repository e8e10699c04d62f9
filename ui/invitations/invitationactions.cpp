// SPDX-License-Identifier: Apache-2.0
#include "ui/invitations/invitationactions.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/desk/offer.h"

namespace rosterlink::ui
{

namespace
{
using Action = InvitationActions::Action;

/// Those that are about one person only.
bool isOfOne(Action action)
{
    return action == Action::CopyLink || action == Action::ShowMember;
}

bool fits(Action action, const InvitationLine &line, const MailState &mail)
{
    const InvitationState state = stateOf(line);
    const bool waits = state == InvitationState::Waiting;
    switch (action) {
    case Action::SendNow:
        return waits && mail.hasServer && !mail.isDemonstration;
    case Action::Recall:
        return waits && (mail.hasServer || mail.isDemonstration) && line.invitation.goesOut.isValid();
    case Action::Resend:
        return state == InvitationState::Sent || needsAttention(line);
    case Action::CopyLink:
        return state != InvitationState::Sending && state != InvitationState::Accepted;
    case Action::ShowMember:
    case Action::Remove:
        break;
    }
    return true;
}
} // namespace

InvitationActions::InvitationActions(QWidget *parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout);
    layout()->setContentsMargins(0, 0, 0, 0);
    add(Action::SendNow, tr("Send now"));
    add(Action::Recall, tr("Recall"));
    add(Action::Resend, tr("Resend"));
    add(Action::CopyLink, tr("Copy link"));
    add(Action::ShowMember, tr("Show member"));
    add(Action::Remove, tr("Remove"));
}

void InvitationActions::add(Action action, const QString &text)
{
    auto *button = new Button(text, Button::Look::Plain, this);
    layout()->addWidget(button);
    const size_t place = m_offers.size();
    m_offers.push_back({action, button, {}});
    connect(button, &QPushButton::clicked, this,
            [this, place] { Q_EMIT wanted(m_offers[place].action, m_offers[place].invitations); });
}

void InvitationActions::show(const std::vector<InvitationLine> &lines, const MailState &mail,
                             const Viewer &viewer)
{
    for (Offer &offer : m_offers) {
        offer.invitations.clear();
        for (const InvitationLine &line : lines) {
            if (fits(offer.action, line, mail) && (lines.size() == 1 || !isOfOne(offer.action))) {
                offer.invitations.append(line.invitation.id);
            }
        }
        offer.button->setVisible(!offer.invitations.isEmpty());
        if (lines.size() > 1) {
            offer.button->setAccessibleDescription(
                tr("%n invitations", nullptr, static_cast<int>(offer.invitations.size())));
        }
        if (offer.action != Action::ShowMember) {
            offerTo(viewer, Permission::ManageMembers, offer.button);
        }
    }
}

} // namespace rosterlink::ui
