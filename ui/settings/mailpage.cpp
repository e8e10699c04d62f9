// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/mailpage.h"

#include "core/store/database.h"
#include "core/store/organizationrows.h"
#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"

#include <QVBoxLayout>

namespace rosterlink::ui
{

MailPage::MailPage(Desk &desk, QWidget *parent)
    : SectionPage(desk, Place::Page::Mail, tr("Mail"), tr("How invitations are sent."), parent)
    , m_waiting(new Label)
{
    auto *card = new Card;
    auto *invitations = new Button(tr("Invitations"), Button::Look::Primary);
    card->body()->addWidget(new Badge(tr("○ No mail server"), BadgeKind::Outline));
    card->body()->addWidget(
        (new Label(tr("This version sends no e-mail yet, so no mail server is set up. Invitations wait "
                      "under Invitations, and nothing is lost.")))
            ->wrapping());
    card->body()->addWidget(m_waiting->wrapping());
    card->body()->addWidget(invitations);
    add(card);
    connect(invitations, &QPushButton::clicked, this,
            [this] { Q_EMIT goTo(placeOf(Place::Page::Invitations)); });
}

void MailPage::read()
{
    readAbout<int>(
        [organization = organization()](Database &database) {
            return organizationRows::countInvitations(database, organization);
        },
        [this](int waiting) {
            m_waiting->setText(waiting == 0 ? tr("None is waiting just now.")
                                            : tr("%n invitations are waiting just now.", nullptr, waiting));
        });
}

} // namespace rosterlink::ui
