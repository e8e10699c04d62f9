// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/waysout.h"

#include "ui/calmanac/persontext.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"

#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
bool isToDo(const DetailContext &context)
{
    const PersonState state = context.detail.row.state;
    return state == PersonState::Open || state == PersonState::Suggested;
}

bool mayBeCsc(const DetailContext &context)
{
    return context.isMotivity() && context.person().kind == Kind::Members &&
           context.detail.row.state == PersonState::Open;
}
} // namespace

bool WaysOut::areFor(const DetailContext &context)
{
    return isToDo(context) || context.detail.row.state == PersonState::Linked;
}

WaysOut::WaysOut(const DetailContext &context, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    if (mayBeCsc(context)) {
        layout->addWidget(
            (new Label(cscHint(context.detail, context.title), TypeSize::Text, this))->wrapping());
    }
    auto *ways = new FlowLayout;
    addFind(ways, context);
    if (isToDo(context)) {
        addNoNeed(ways, context);
    }
    if (mayBeCsc(context) && !context.person().csc) {
        addCsc(ways, context);
    }
    if (isToDo(context) && context.askLater) {
        addAskLater(ways, context);
    }
    layout->addLayout(ways);
}

void WaysOut::addFind(QLayout *ways, const DetailContext &context)
{
    const QString where = context.isMotivity() ? context.title : tr("Motivity");
    auto *find = new Button(tr("Find in %1…").arg(where), Button::Look::Plain, this);
    connect(find, &QPushButton::clicked, this, [find = context.find] { find(); });
    ways->addWidget(find);
}

void WaysOut::addNoNeed(QLayout *ways, const DetailContext &context)
{
    m_noNeed = new Button(tr("No need to link"), Button::Look::Plain, this);
    m_noNeed->setKeyHint(QStringLiteral("N"));
    context.offerDeciding(m_noNeed);
    connect(m_noNeed, &QPushButton::clicked, this,
            [decide = context.decide, person = context.person().id] { decide(commands::Exempt{{person}}); });
    ways->addWidget(m_noNeed);
}

void WaysOut::addAskLater(QLayout *ways, const DetailContext &context)
{
    auto *later = new Button(tr("Ask later…"), Button::Look::Plain, this);
    context.offerDeciding(later);
    connect(later, &QPushButton::clicked, this, [askLater = context.askLater] { askLater(); });
    ways->addWidget(later);
}

void WaysOut::addCsc(QLayout *ways, const DetailContext &context)
{
    auto *mark = new Button(tr("This is our CSC"), Button::Look::Plain, this);
    context.offerDeciding(mark);
    connect(mark, &QPushButton::clicked, this, [decide = context.decide, person = context.person().id] {
        decide(commands::MarkCsc{ProfileId(person.value())});
    });
    ways->addWidget(mark);
}

} // namespace rosterlink::ui
