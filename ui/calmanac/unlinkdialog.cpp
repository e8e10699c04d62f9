// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/unlinkdialog.h"

#include "core/linking/naming.h"
#include "core/people/daytext.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

UnlinkDialog::UnlinkDialog(const DetailContext &context, QWidget *parent)
    : QDialog(parent)
    , m_layout(new QVBoxLayout(this))
{
    const LinkDetail &link = *context.detail.link;
    m_command.profile = context.profileWith(link.partner.id);
    const QString name = shownName(context.person(), context.viewer);
    const QString partner = shownName(link.partner, context.viewer);
    setWindowTitle(tr("Unlink"));
    setMinimumWidth(460);
    m_layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    m_layout->setSpacing(space::small);
    m_layout->addWidget(
        (new Label(tr("Why unlink %1 from %2?").arg(name, partner), TypeSize::Name, this))->wrapping());
    addAnswer(tr("Wrong person"),
              tr("The two are not the same person. They are never suggested for each other again."),
              commands::UnlinkReason::WrongPerson, false);
    addAnswer(tr("Has left"), tr("Whoever is still in a list counts as no need to link."),
              commands::UnlinkReason::HasLeft, false);
    addAnswer(tr("Not sure"),
              tr("Never linked automatically again; stays a suggestion, with your name and today's date."),
              commands::UnlinkReason::NotSure, false);
    if (link.how == LinkHow::Created) {
        m_layout->addWidget(new Notice(Notice::Kind::Information, whatElseExists(context), this));
        addAnswer(tr("Unlink and remove the profile"),
                  tr("Takes everything back that + made. An e-mail that was sent can't be recalled."),
                  commands::UnlinkReason::NotSure, true);
    }
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    cancel->setFocus(); // a key pressed too often does no harm
    m_layout->addSpacing(space::medium);
    m_layout->addStretch(1);
    m_layout->addWidget(cancel, 0, Qt::AlignTrailing);
    resize(minimumWidth(), m_layout->totalHeightForWidth(minimumWidth()));
}

void UnlinkDialog::addAnswer(const QString &label, const QString &meaning, commands::UnlinkReason reason,
                             bool removeProfile)
{
    auto *button = new Button(label, Button::Look::Plain, this);
    button->setAccessibleDescription(meaning);
    connect(button, &QPushButton::clicked, this, [this, reason, removeProfile] {
        m_command.reason = reason;
        m_command.removeProfile = removeProfile;
        accept();
    });
    m_layout->addSpacing(space::small);
    m_layout->addWidget(button, 0, Qt::AlignLeading);
    m_layout->addWidget((new Label(meaning, TypeSize::Secondary, this))->muted()->wrapping());
}

QString UnlinkDialog::whatElseExists(const DetailContext &context) const
{
    const PersonRow &profile = context.isMotivity() ? context.person() : context.detail.link->partner;
    QStringList lines{tr("The profile was made with + and stays where it is, with what it has:")};
    if (!profile.alias.isEmpty()) {
        lines.append(tr("Alias: %1").arg(profile.alias));
    }
    for (const RoleDetail &role : context.detail.roles) {
        lines.append(tr("Role: %1").arg(role.name));
    }
    if (const auto &invitation = context.detail.invitation) {
        const QString day = dayText(invitation->since);
        lines.append(invitation->state == InvitationState::Waiting
                         ? tr("Invitation, waiting since %1").arg(day)
                         : tr("Invitation, sent on %1").arg(day));
    }
    return lines.size() > 1 ? lines.join(u'\n') : tr("The profile was made with + and stays where it is.");
}

} // namespace rosterlink::ui
