// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/suggestioncard.h"

#include "core/linking/naming.h"
#include "core/linking/wording.h"
#include "core/matching/evidence.h"
#include "core/people/daytext.h"
#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/disclosure.h"
#include "ui/common/label.h"
#include "ui/facts/factrows.h"
#include "ui/facts/weightbars.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
/// The first fact in which somebody differs from the others, as a few words behind the name.
QString distinction(const PersonDetail &detail, size_t index, const Viewer &viewer)
{
    const PersonRow &one = detail.suggestions[index].person;
    for (const auto field :
         {Field::DateOfBirth, Field::MiddleName, Field::Phone, Field::Email, Field::Identifier}) {
        if (!viewer.sees(one.kind, field) || one.facts[field].isEmpty()) {
            continue;
        }
        bool differs = true;
        for (size_t i = 0; i < detail.suggestions.size(); ++i) {
            differs =
                differs && (i == index || detail.suggestions[i].person.facts[field] != one.facts[field]);
        }
        if (differs) {
            return field == Field::DateOfBirth ? SuggestionCard::tr("born %1").arg(one.facts[field].left(4))
                                               : one.facts[field].section(QLatin1Char('\n'), 0, 0);
        }
    }
    return one.externalId;
}

QString sentenceOf(const DetailContext &context, const SuggestionDetail &suggestion)
{
    const bool motivity = context.isMotivity();
    const Facts &profile = motivity ? context.person().facts : suggestion.person.facts;
    const Facts &counterpart = motivity ? suggestion.person.facts : context.person().facts;
    return matching::explainPair(context.person().kind, suggestion.findings, profile, counterpart,
                                 wordingFor(context.viewer, context.person().kind));
}
} // namespace

QStringList nameButtonTexts(const PersonDetail &detail, const Viewer &viewer)
{
    QStringList texts;
    for (const SuggestionDetail &suggestion : detail.suggestions) {
        texts.append(shownName(suggestion.person, viewer));
    }
    QStringList told = texts;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts.count(texts.at(i)) > 1) {
            told[i] = SuggestionCard::tr("%1, %2").arg(texts.at(i),
                                                       distinction(detail, static_cast<size_t>(i), viewer));
        }
    }
    return told;
}

SuggestionCard::SuggestionCard(const DetailContext &context, int number, bool primary, QWidget *parent)
    : Card(parent)
{
    const SuggestionDetail &suggestion = context.detail.suggestions[static_cast<size_t>(number - 1)];
    addHeading(context, number, primary);
    body()->addWidget((new Label(sentenceOf(context, suggestion), TypeSize::Text, this))->wrapping());
    if (!suggestion.unlinkedBy.isEmpty()) {
        const QString when = dayText(suggestion.unlinkedAt);
        body()->addWidget((new Label(tr("Unlinked by %1 on %2.").arg(suggestion.unlinkedBy, when),
                                     TypeSize::Secondary, this))
                              ->muted()
                              ->wrapping());
    }
    auto *facts = new SideBySide(this);
    const bool motivity = context.isMotivity();
    facts->setFacts(tr("Motivity"), context.title,
                    factRows(context.person().kind,
                             motivity ? context.person().facts : suggestion.person.facts,
                             motivity ? suggestion.person.facts : context.person().facts, suggestion.findings,
                             context.viewer));
    body()->addWidget(facts);
    auto *weights = new Disclosure(tr("How much each detail says"), this);
    weights->setContent(new WeightBars(matching::evidenceOf(context.person().kind, suggestion.findings)));
    body()->addWidget(weights);
    m_notSame = new Button(tr("Not the same person"), Button::Look::Plain, this);
    if (number == 1) {
        m_notSame->setKeyHint(QStringLiteral("X"));
    }
    body()->addWidget(m_notSame, 0, Qt::AlignLeading);
    const ProfileId profile = context.profileWith(suggestion.person.id);
    const CounterpartId counterpart = context.counterpartWith(suggestion.person.id);
    context.offerDeciding(m_button);
    context.offerDeciding(m_notSame);
    connect(m_button, &QPushButton::clicked, this, [decide = context.decide, profile, counterpart] {
        decide(commands::Link{profile, counterpart});
    });
    connect(m_notSame, &QPushButton::clicked, this, [decide = context.decide, profile, counterpart] {
        decide(commands::Reject{profile, counterpart});
    });
}

void SuggestionCard::addHeading(const DetailContext &context, int number, bool primary)
{
    const SuggestionDetail &suggestion = context.detail.suggestions[static_cast<size_t>(number - 1)];
    if (number == 1) {
        const QString where = context.isMotivity() ? context.title : tr("Motivity");
        const QString question =
            context.detail.row.ambiguous
                ? tr("More than one person in %1 fits nearly as well. Who is it?").arg(where)
                : tr("Is this the same person in %1?").arg(where);
        body()->addWidget((new Label(question, TypeSize::Text, this))->muted()->wrapping());
    }
    m_button = new Button(nameButtonTexts(context.detail, context.viewer).at(number - 1),
                          primary ? Button::Look::Primary : Button::Look::Plain, this);
    m_button->setKeyHint(QString::number(number));
    auto *line = new QHBoxLayout;
    line->addWidget(m_button->wrapping());
    line->addWidget(new Badge(matching::strengthWord(suggestion.strength), BadgeKind::Accent, this));
    line->addStretch(1);
    body()->addLayout(line);
}

void SuggestionCard::press()
{
    m_button->click();
}

void SuggestionCard::reject()
{
    m_notSame->click();
}

} // namespace rosterlink::ui
