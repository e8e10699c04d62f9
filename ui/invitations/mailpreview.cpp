// SPDX-License-Identifier: Apache-2.0
#include "ui/invitations/mailpreview.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/desk/offer.h"

#include <QVBoxLayout>

namespace rosterlink::ui
{

MailPreview::MailPreview(QWidget *parent)
    : Card(parent)
    , m_to(new Label({}, TypeSize::Secondary))
    , m_subject(new Label)
    , m_text(new Label)
    , m_ways(new QWidget)
    , m_open(new Button(tr("Open in mail program")))
    , m_save(new Button(tr("Save as .eml…")))
    , m_sent(new Button(tr("I have sent it")))
{
    body()->addWidget((new Label(tr("The e-mail"), TypeSize::Secondary))->muted());
    body()->addWidget(m_to->muted()->wrapping());
    QFont strong = m_subject->font();
    strong.setWeight(QFont::DemiBold);
    m_subject->setFont(strong);
    body()->addWidget(m_subject->wrapping());
    body()->addWidget(m_text->wrapping());
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, space::small, 0, 0);
    ways->addWidget(
        (new Label(tr("Send it with your own mail program instead: it gets a new link, and doesn't "
                      "go out by itself any more."),
                   TypeSize::Secondary))
            ->muted()
            ->wrapping());
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_save);
    buttons->addWidget(m_sent);
    ways->addLayout(buttons);
    body()->addWidget(m_ways);
    m_sent->setToolTip(tr("Marks the invitation as sent, so that nobody sends it twice."));
    connect(m_open, &QPushButton::clicked, this, &MailPreview::openWanted);
    connect(m_save, &QPushButton::clicked, this, &MailPreview::saveWanted);
    connect(m_sent, &QPushButton::clicked, this, &MailPreview::sentElsewhere);
}

void MailPreview::show(const MailMessage &message, const InvitationLine &line, const Viewer &viewer)
{
    const QString to = message.to.text();
    m_to->setText(message.from ? tr("From %1 to %2").arg(message.from->text(), to) : tr("To %1").arg(to));
    m_subject->setText(message.subject);
    m_text->setText(message.text.trimmed());
    const InvitationState state = stateOf(line);
    m_ways->setVisible(state == InvitationState::Waiting || state == InvitationState::Failed);
    for (Button *button : {m_open, m_save, m_sent}) {
        offerTo(viewer, Permission::ManageMembers, button);
    }
}

} // namespace rosterlink::ui
