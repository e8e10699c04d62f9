// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/invitations/invitationactions.h"
#include "ui/invitations/mailpreview.h"

#include <QScrollArea>

namespace rosterlink::ui
{

class Badge;
class Label;

/// The invitations that are selected: of one its state, what to do, and the e-mail as it reads; of several
/// what can be done with all of them.
class InvitationDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit InvitationDetail(QWidget *parent = nullptr);

    void show(const std::vector<InvitationLine> &lines, const MailState &mail, const QDateTime &now,
              const Viewer &viewer);
    using QWidget::show;
    /// What is said of one that is counted down.
    void tick(const MailState &mail, const QDateTime &now);
    /// The e-mail of the one that is shown; none: it may not be seen.
    void showMail(const std::optional<MailMessage> &message, const Viewer &viewer);
    [[nodiscard]] MailPreview *preview() const { return m_preview; }

Q_SIGNALS:
    void wanted(rosterlink::ui::InvitationActions::Action action,
                const QVector<rosterlink::InvitationId> &invitations);

private:
    void showOne(const MailState &mail, const QDateTime &now);

    std::vector<InvitationLine> m_lines;
    Label *m_title;
    Badge *m_state;
    Label *m_about;
    Label *m_sentence;
    Label *m_advice;
    InvitationActions *m_actions;
    Label *m_consequence;
    MailPreview *m_preview;
};

} // namespace rosterlink::ui
