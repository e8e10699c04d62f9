// SPDX-License-Identifier: Apache-2.0
#include "ui/invitations/invitationdetail.h"

#include "ui/common/badge.h"
#include "ui/common/label.h"
#include "ui/invitations/invitationsmodel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rosterlink::ui
{

InvitationDetail::InvitationDetail(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new Label({}, TypeSize::Name))
    , m_state(new Badge)
    , m_about(new Label({}, TypeSize::Secondary))
    , m_sentence(new Label)
    , m_advice(new Label)
    , m_actions(new InvitationActions)
    , m_consequence(new Label({}, TypeSize::Secondary))
    , m_preview(new MailPreview)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title->wrapping(), 1);
    heading->addWidget(m_state, 0, Qt::AlignTop);
    layout->addLayout(heading);
    layout->addWidget(m_about->muted()->wrapping());
    layout->addWidget(m_sentence->wrapping());
    layout->addWidget(m_advice->wrapping());
    layout->addWidget(m_actions);
    layout->addWidget(m_consequence->muted()->wrapping());
    layout->addWidget(m_preview);
    layout->addStretch(1);
    m_preview->hide();
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_actions, &InvitationActions::wanted, this, &InvitationDetail::wanted);
}

void InvitationDetail::show(const std::vector<InvitationLine> &lines, const MailState &mail,
                            const QDateTime &now, const Viewer &viewer)
{
    const bool another = lines.size() != 1 || m_lines.size() != 1 ||
                         lines.front().invitation.id != m_lines.front().invitation.id;
    m_lines = lines;
    if (another) {
        m_preview->hide(); // another's
    }
    m_actions->show(lines, mail, viewer);
    for (QWidget *ofOne : std::initializer_list<QWidget *>{m_state, m_about, m_sentence}) {
        ofOne->setVisible(lines.size() == 1);
    }
    if (lines.size() == 1) {
        showOne(mail, now);
        return;
    }
    m_advice->hide();
    m_title->setText(tr("%n invitations", nullptr, static_cast<int>(lines.size())));
    m_consequence->setText(
        tr("Remove ends the invitations only. Everybody stays a member, with link and roles."));
}

void InvitationDetail::showOne(const MailState &mail, const QDateTime &now)
{
    const InvitationLine &line = m_lines.front();
    m_title->setText(line.member);
    m_state->show(invitationText(stateOf(line)), invitationBadge(stateOf(line)));
    const InvitationRow &row = line.invitation;
    m_about->setText(row.address.isEmpty() ? tr("Invited by %1").arg(row.invitedBy)
                                           : tr("To %1. Invited by %2.").arg(row.address, row.invitedBy));
    m_consequence->setText(
        tr("Remove ends the invitation only. %1 stays a member, with link and roles.").arg(line.member));
    tick(mail, now);
}

void InvitationDetail::tick(const MailState &mail, const QDateTime &now)
{
    if (m_lines.size() != 1) {
        return;
    }
    m_sentence->setText(invitationSentence(m_lines.front(), mail, now));
    const QString advice = invitationAdvice(m_lines.front(), mail);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

void InvitationDetail::showMail(const std::optional<MailMessage> &message, const Viewer &viewer)
{
    if (message && m_lines.size() == 1) {
        m_preview->show(*message, m_lines.front(), viewer);
    }
    m_preview->setVisible(message && m_lines.size() == 1);
}

} // namespace rosterlink::ui
