// SPDX-License-Identifier: Apache-2.0
#include "ui/links/conflictcard.h"

#include "core/history/decisionwords.h"
#include "core/people/daytext.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/clearlayout.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/links/conflictmodel.h"

#include <QVBoxLayout>

namespace rosterlink::ui
{

ConflictCard::ConflictCard(QWidget *parent)
    : QScrollArea(parent)
    , m_layout(new QVBoxLayout)
{
    auto *content = new QWidget;
    content->setLayout(m_layout);
    m_layout->setContentsMargins(space::huge, space::large, space::huge, space::huge);
    m_layout->setSpacing(space::medium);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void ConflictCard::showConflict(const LinksConflict &conflict)
{
    clearLayout(m_layout);
    m_layout->addWidget(new Notice(Notice::Kind::Attention, conflict.why));
    if (!conflict.ours.empty()) {
        m_layout->addWidget(new Label(tr("Decided here"), TypeSize::Name));
        for (const Decision &ours : conflict.ours) {
            addDecision(ours);
        }
    }
    m_layout->addWidget(
        new Label(tr("Decided in the colleague's file, line %1").arg(conflict.theirs.line), TypeSize::Name));
    addDecision(conflict.theirs);
    auto *ways = new FlowLayout;
    auto *keep = new Button(tr("Keep ours"), Button::Look::Primary);
    connect(keep, &QPushButton::clicked, this, &ConflictCard::keepOurs);
    ways->addWidget(keep);
    if (!conflict.ours.empty()) {
        auto *take = new Button(tr("Take theirs"));
        take->setToolTip(
            tr("Ends what was decided here, and takes the colleague's decision over. Undo brings it back."));
        connect(take, &QPushButton::clicked, this, &ConflictCard::takeTheirs);
        ways->addWidget(take);
    }
    m_layout->addLayout(ways);
    m_layout->addStretch(1);
}

void ConflictCard::addDecision(const Decision &decision)
{
    auto *card = new Card;
    card->body()->addWidget((new Label(decisionSentence(decision)))->wrapping());
    if (!decision.reason.isEmpty()) {
        card->body()->addWidget((new Label(decision.reason, TypeSize::Secondary))->muted()->wrapping());
    }
    const QString day = dayText(decision.decidedAt);
    card->body()->addWidget(
        (new Label(decision.automatic ? tr("Rosterlink by itself, %1").arg(day)
                                      : tr("%1, %2", "who, when").arg(decision.decidedBy, day),
                   TypeSize::Secondary))
            ->muted()
            ->wrapping());
    m_layout->addWidget(card);
}

} // namespace rosterlink::ui
