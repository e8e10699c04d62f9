// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/personcards.h"

#include "core/linking/naming.h"
#include "ui/calmanac/persontext.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/facts/factrows.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
class PersonCards
{
    Q_DECLARE_TR_FUNCTIONS(PersonCards)
};
} // namespace

QWidget *noNeedCard(const DetailContext &context, QWidget *parent)
{
    auto *card = new Card(parent);
    card->body()->addWidget((new Label(noNeedSentence(context.detail), TypeSize::Text, card))->wrapping());
    auto *back = new Button(PersonCards::tr("Link after all"), Button::Look::Plain, card);
    context.offerDeciding(back);
    QObject::connect(
        back, &QPushButton::clicked, card,
        [decide = context.decide, person = context.person().id] { decide(commands::LinkAfterAll{person}); });
    card->body()->addWidget(back, 0, Qt::AlignLeading);
    return card;
}

QWidget *nobodyCard(const DetailContext &context, QWidget *parent)
{
    auto *card = new Card(parent);
    const QString name = shownName(context.person(), context.viewer);
    const QString here = context.isMotivity() ? PersonCards::tr("Motivity") : context.title;
    const QString there = context.isMotivity() ? context.title : PersonCards::tr("Motivity");
    card->body()->addWidget(
        (new Label(PersonCards::tr("Nobody in %1 is like %2.").arg(there, name), TypeSize::Text, card))
            ->wrapping());
    auto *facts = new SideBySide(card);
    facts->setFacts(
        here, {},
        factRows(context.person().kind, context.person().facts, context.viewer, context.person().edited));
    card->body()->addWidget(facts);
    return card;
}

QWidget *fileNote(const DetailContext &context, QWidget *parent)
{
    auto *note = new Notice(
        Notice::Kind::Information,
        PersonCards::tr("This profile is not in your own Motivity yet. Enter it there too. Once it is in a "
                        "newer Motivity file, this note goes away."),
        parent);
    QObject::connect(note->addAction(PersonCards::tr("To enter in Motivity…")), &QPushButton::clicked, note,
                     [show = context.showToEnter] { show(); });
    return note;
}

QWidget *missingPermissionNote(const DetailContext &context, QWidget *parent)
{
    const Kind kind = context.person().kind;
    const QString sentence =
        kind == Kind::Members
            ? PersonCards::tr("Deciding about members needs the permission “%1”, which the role you act as "
                              "doesn't have.")
            : PersonCards::tr("Deciding about learners needs the permission “%1”, which the role you act as "
                              "doesn't have.");
    return new Notice(Notice::Kind::Information, sentence.arg(permissionName(deciding(kind))), parent);
}

} // namespace rosterlink::ui
