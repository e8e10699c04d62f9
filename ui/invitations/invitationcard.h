// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/mail/invitations.h"
#include "ui/common/card.h"

namespace rosterlink::ui
{

class Badge;
class Button;
class ElidedLabel;
class Label;

/// One invitation, and what can be done with it.
class InvitationCard : public Card
{
    Q_OBJECT

public:
    explicit InvitationCard(QWidget *parent = nullptr);

    void show(const InvitationLine &line, const Viewer &viewer);
    using QWidget::show;

Q_SIGNALS:
    void removeRequested(rosterlink::InvitationId invitation);
    void memberRequested(rosterlink::PersonId member);

private:
    [[nodiscard]] QString sentence(const InvitationRow &invitation) const;

    InvitationLine m_line;
    Button *m_remove;
    ElidedLabel *m_member;
    Badge *m_state;
    Label *m_sentence;
    Label *m_consequence;
};

} // namespace rosterlink::ui
