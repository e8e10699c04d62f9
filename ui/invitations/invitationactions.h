// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/commands.h"
#include "core/linking/viewer.h"
#include "ui/invitations/mailstate.h"

#include <QWidget>

#include <vector>

namespace rosterlink::ui
{

class Button;

/// What can be done with the invitations that are selected. What fits none of them is not offered; the others
/// are done with those that they fit.
class InvitationActions : public QWidget
{
    Q_OBJECT

public:
    enum class Action { SendNow, Recall, Resend, CopyLink, ShowMember, Remove };

    explicit InvitationActions(QWidget *parent = nullptr);

    void show(const std::vector<InvitationLine> &lines, const MailState &mail, const Viewer &viewer);
    using QWidget::show;

Q_SIGNALS:
    void wanted(rosterlink::ui::InvitationActions::Action action,
                const QVector<rosterlink::InvitationId> &invitations);

private:
    struct Offer
    {
        Action action;
        Button *button;
        QVector<InvitationId> invitations;
    };

    void add(Action action, const QString &text);

    std::vector<Offer> m_offers;
};

} // namespace rosterlink::ui
