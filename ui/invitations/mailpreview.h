// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/mail/mailmessage.h"
#include "ui/common/card.h"
#include "ui/invitations/mailstate.h"

namespace rosterlink::ui
{

class Button;
class Label;

/// The e-mail of one invitation as it reads, and the ways to send it without a mail server of the program's
/// own.
class MailPreview : public Card
{
    Q_OBJECT

public:
    explicit MailPreview(QWidget *parent = nullptr);

    void show(const MailMessage &message, const InvitationLine &line, const Viewer &viewer);
    using QWidget::show;

Q_SIGNALS:
    void openWanted();
    void saveWanted();
    /// "I have sent it".
    void sentElsewhere();

private:
    Label *m_to;
    Label *m_subject;
    Label *m_text;
    QWidget *m_ways;
    Button *m_open;
    Button *m_save;
    Button *m_sent;
};

} // namespace rosterlink::ui
