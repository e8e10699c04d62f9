// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/linkedcard.h"

#include "core/linking/naming.h"
#include "core/matching/explain.h"
#include "core/matching/matcher.h"
#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/disclosure.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/facts/factrows.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
struct BothSides
{
    const Facts &profile;
    const Facts &counterpart;
};

BothSides factsNow(const DetailContext &context)
{
    const Facts &own = context.person().facts;
    const Facts &partner = context.detail.link->partner.facts;
    return context.isMotivity() ? BothSides{own, partner} : BothSides{partner, own};
}

bool isGone(const DetailContext &context)
{
    return context.person().isGone() || context.detail.link->partner.isGone();
}

QString changeSentence(const DetailContext &context, Side side)
{
    const LinkDetail &link = *context.detail.link;
    const bool own = context.person().side == side;
    const Facts &now = own ? context.person().facts : link.partner.facts;
    const Facts &then = side == Side::Motivity ? link.profileFacts : link.counterpartFacts;
    const QString system = side == Side::Motivity ? LinkedCard::tr("Motivity") : context.title;
    QStringList changed;
    for (const QString &entry : link.drift) {
        for (const auto field : allFields()) {
            if (entry == QLatin1String(toText(side)) + QLatin1Char('.') + columnName(field)) {
                changed.append(fieldLabel(field));
            }
        }
    }
    if (changed.isEmpty()) {
        return {};
    }
    const bool seesNames = context.viewer.seesName(context.person().kind);
    if (seesNames && then.displayName() != now.displayName()) {
        return LinkedCard::tr("%1 is now called %2 in %3.")
            .arg(then.displayName(), now.displayName(), system);
    }
    return LinkedCard::tr("Changed since linked in %1: %2.")
        .arg(system, QLocale().createSeparatedList(changed));
}
} // namespace

LinkedCard::LinkedCard(const DetailContext &context, QWidget *parent)
    : Card(parent)
{
    const LinkDetail &link = *context.detail.link;
    const QString where = context.isMotivity() ? context.title : tr("Motivity");
    auto *heading = new QHBoxLayout;
    auto *with = (new Label(tr("Linked in %1 with").arg(where), TypeSize::Text, this))->muted();
    heading->addWidget(with->wrapping(), 1);
    heading->addWidget(isGone(context) ? new Badge(tr("× gone"), BadgeKind::Trouble, this)
                                       : new Badge(tr("✓ linked"), BadgeKind::Good, this),
                       0, Qt::AlignTop);
    body()->addLayout(heading);
    body()->addWidget((new Label(shownName(link.partner, context.viewer), TypeSize::Name, this))->wrapping());
    addChanges(context);
    const BothSides now = factsNow(context);
    auto *facts = new SideBySide(this);
    facts->setFacts(tr("Motivity"), context.title,
                    factRows(context.person().kind, now.profile, now.counterpart,
                             matching::compare(context.person().kind, now.profile, now.counterpart),
                             context.viewer));
    body()->addWidget(facts);
    addWhy(context);
    addActions(context);
}

void LinkedCard::addActions(const DetailContext &context)
{
    auto *actions = new FlowLayout;
    m_unlink = new Button(tr("Unlink"), Button::Look::Plain, this);
    m_unlink->setKeyHint(QStringLiteral("U"));
    context.offerDeciding(m_unlink);
    connect(m_unlink, &QPushButton::clicked, this, [ask = context.unlink] { ask(); });
    actions->addWidget(m_unlink);
    if (context.person().kind == Kind::Learners) {
        auto *dashboard = new Button(tr("Open dashboard"), Button::Look::Plain, this);
        const PersonId learner = context.isMotivity() ? context.person().id : context.detail.link->partner.id;
        connect(dashboard, &QPushButton::clicked, this,
                [open = context.openDashboard, learner] { open(learner); });
        actions->addWidget(dashboard);
    }
    body()->addLayout(actions);
}

void LinkedCard::addChanges(const DetailContext &context)
{
    const LinkDetail &link = *context.detail.link;
    const ProfileId profile = context.profileWith(link.partner.id);
    if (isGone(context)) {
        const bool motivity = context.isMotivity() ? context.person().isGone() : link.partner.isGone();
        auto *notice =
            new Notice(Notice::Kind::Trouble,
                       tr("No longer in %1.").arg(motivity ? tr("Motivity") : context.title), this);
        auto *left = notice->addAction(tr("Has left"));
        context.offerDeciding(left);
        connect(left, &QPushButton::clicked, this, [decide = context.decide, profile] {
            decide(commands::Unlink{profile, commands::UnlinkReason::HasLeft, false, {}});
        });
        auto *keep = notice->addAction(tr("Keep the link"));
        context.offerDeciding(keep);
        connect(keep, &QPushButton::clicked, this,
                [decide = context.decide, profile] { decide(commands::Confirm{profile}); });
        body()->addWidget(notice);
    }
    QStringList sentences{changeSentence(context, Side::Motivity),
                          changeSentence(context, Side::Counterpart)};
    sentences.removeAll(QString());
    if (sentences.isEmpty()) {
        return;
    }
    auto *notice = new Notice(Notice::Kind::Attention, sentences.join(QLatin1Char('\n')), this);
    auto *same = notice->addAction(tr("Still the same person"));
    context.offerDeciding(same);
    connect(same, &QPushButton::clicked, this,
            [decide = context.decide, profile] { decide(commands::Confirm{profile}); });
    body()->addWidget(notice);
}

void LinkedCard::addWhy(const DetailContext &context)
{
    const LinkDetail &link = *context.detail.link;
    auto *why = new Disclosure(tr("Why linked?"), this);
    auto *content = new QWidget(why);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString when = QLocale().toString(link.decidedAt.toLocalTime(), QLocale::ShortFormat);
    const QString sentence = link.how == LinkHow::Automatic
                                 ? tr("Linked by Rosterlink on %1. %2")
                                       .arg(when, matching::explainRule(context.person().kind, link.rule))
                             : link.how == LinkHow::Created
                                 ? tr("%1 created the profile with + on %2.").arg(link.decidedBy, when)
                                 : tr("%1 linked the two by hand on %2.").arg(link.decidedBy, when);
    layout->addWidget((new Label(sentence, TypeSize::Text, content))->wrapping());
    layout->addWidget(
        (new Label(tr("The facts as they stood then:"), TypeSize::Secondary, content))->muted());
    auto *then = new SideBySide(content);
    then->setFacts(tr("Motivity"), context.title,
                   factRows(context.person().kind, link.profileFacts, link.counterpartFacts, link.findings,
                            context.viewer));
    layout->addWidget(then);
    why->setContent(content);
    body()->addWidget(why);
}

} // namespace rosterlink::ui
