// SPDX-License-Identifier: Apache-2.0
#include "core/matching/explain.h"

#include "core/matching/factwords.h"

#include <QLocale>

namespace rosterlink::matching
{

namespace
{
/// "a, b and c", as the user's language writes lists.
QString listed(const QStringList &items)
{
    return QLocale().createSeparatedList(items);
}

/// The facts that a rule of the kind asks for and of which the findings say that one is missing, or not the
/// same.
QStringList decidingFacts(Kind kind, const Findings &findings, bool missing)
{
    QStringList nouns;
    const auto isWanted = [&](Field field) {
        const bool isMissing = agreement(findings[field]) == Agreement::Missing;
        return missing ? isMissing : !isMissing && findings[field] != Finding::Same;
    };
    for (const Field field : {Field::FirstName, Field::LastName}) {
        if (isWanted(field)) {
            nouns << factNoun(field);
        }
    }
    const auto further =
        kind == Kind::Learners ? QList<Field>{Field::DateOfBirth} : QList<Field>{Field::Phone, Field::Email};
    for (const Field field : further) {
        if (isWanted(field)) {
            nouns << factNoun(field);
        }
    }
    return nouns;
}

QString explainMissing(Kind kind, const Findings &findings)
{
    const QString missing = listed(decidingFacts(kind, findings, true));
    return kind == Kind::Learners
               ? MatchingText::tr(
                     "For an automatic link, both systems must know first name, last name and birth date. "
                     "One of them doesn't know: %1.")
                     .arg(missing)
               : MatchingText::tr(
                     "For an automatic link, both systems must know first name, last name, and a phone or "
                     "an e-mail address. One of them doesn't know: %1.")
                     .arg(missing);
}

QString explainDiffering(Kind kind, const Findings &findings)
{
    const QString differing = listed(decidingFacts(kind, findings, false));
    return kind == Kind::Learners
               ? MatchingText::tr(
                     "For an automatic link, first name, last name and birth date must be exactly the "
                     "same. Not exactly the same: %1.")
                     .arg(differing)
               : MatchingText::tr(
                     "For an automatic link, first name, last name, and phone or e-mail address must be "
                     "exactly the same. Not exactly the same: %1.")
                     .arg(differing);
}

QString explainRival(const QString &rival)
{
    return rival.isEmpty()
               ? MatchingText::tr("Somebody else fits as well or nearly as well. Only a person can tell.")
               : MatchingText::tr("%1 fits as well or nearly as well. Only a person can tell.").arg(rival);
}

QString explainSibling(const QString &rival)
{
    return rival.isEmpty()
               ? MatchingText::tr(
                     "A brother or sister was born the same day, so that only the first name tells them "
                     "apart. Please look at them together.")
               : MatchingText::tr(
                     "A brother or sister, perhaps %1, was born the same day, so that only the first name "
                     "tells them apart. Please look at them together.")
                     .arg(rival);
}

QString explainBirthDate(const Findings &findings)
{
    switch (findings[Field::DateOfBirth]) {
    case Finding::DayMonthSwapped:
        return MatchingText::tr(
            "Day and month of the birth date are swapped in one system. It may be somebody else.");
    case Finding::OneDateDigit:
        return MatchingText::tr("The birth dates differ by one digit. It may be somebody else.");
    default:
        return MatchingText::tr("The birth dates differ. It may be somebody else.");
    }
}
} // namespace

QString explainPair(Kind /*kind*/, const Findings &findings, const Facts &motivity, const Facts &counterpart,
                    Wording wording)
{
    const FactWords words = factWords(findings, motivity, counterpart, wording);
    const QString same = listed(words.same);
    const QString nearly = listed(words.nearly);
    const QString differs = listed(words.differs);
    if (words.same.isEmpty() && words.nearly.isEmpty()) {
        return words.differs.isEmpty() ? MatchingText::tr("There is nothing that both systems know.")
                                       : MatchingText::tr("Nothing agrees. Different: %1.").arg(differs);
    }
    if (words.differs.isEmpty()) {
        if (words.nearly.isEmpty()) {
            return MatchingText::tr("The same in both: %1.").arg(same);
        }
        return words.same.isEmpty() ? MatchingText::tr("What speaks for it: %1.").arg(nearly)
                                    : MatchingText::tr("The same in both: %1; also, %2.").arg(same, nearly);
    }
    if (words.nearly.isEmpty()) {
        return MatchingText::tr("The same in both: %1. Different: %2.").arg(same, differs);
    }
    return words.same.isEmpty()
               ? MatchingText::tr("What speaks for it: %1. Different: %2.").arg(nearly, differs)
               : MatchingText::tr("The same in both: %1; also, %2. Different: %3.")
                     .arg(same, nearly, differs);
}

QString explainShortly(Kind /*kind*/, const Findings &findings, const Facts &motivity,
                       const Facts &counterpart, Wording wording)
{
    const FactWords words = factWords(findings, motivity, counterpart, wording);
    const QString same = listed(words.same.mid(0, 3));
    const QString nearly = words.nearly.isEmpty() ? QString() : words.nearly.first();
    if (words.same.isEmpty()) {
        return words.nearly.isEmpty() ? MatchingText::tr("nothing agrees") : nearly;
    }
    return words.nearly.isEmpty() ? MatchingText::tr("same %1").arg(same)
                                  : MatchingText::tr("same %1, %2").arg(same, nearly);
}

QString explainHold(Kind kind, Hold hold, const Findings &findings, const QString &rival)
{
    switch (hold) {
    case Hold::None:
        return MatchingText::tr("Nothing stands in the way of an automatic link.");
    case Hold::FactsMissing:
        return explainMissing(kind, findings);
    case Hold::FactsDiffer:
        return explainDiffering(kind, findings);
    case Hold::BirthDateDiffers:
        return explainBirthDate(findings);
    case Hold::SuffixDiffers:
        return MatchingText::tr("One is Jr, the other Sr or the like: they may be parent and child.");
    case Hold::MiddleNameDiffers:
        return MatchingText::tr(
            "The middle names contradict each other. It may be somebody of the same name.");
    case Hold::Rival:
        return explainRival(rival);
    case Hold::SameDaySibling:
        return explainSibling(rival);
    case Hold::SharedContact:
        return MatchingText::tr(
            "The phone or e-mail address that agrees belongs to several people, so that it doesn't "
            "say which of them this is.");
    case Hold::Unlinked:
        return MatchingText::tr("A person unlinked these two. They are never linked automatically again.");
    case Hold::Exempt:
        return MatchingText::tr("A person said that there is no need to link one of the two.");
    case Hold::OthersDiffer:
        return MatchingText::tr(
            "Three details are the same, but so much else differs that they may be two people of "
            "the same name.");
    case Hold::AlwaysAsk:
        return MatchingText::tr("Here everybody is linked by hand: see Settings, Integrations.");
    }
    return {};
}

QString strengthWord(Strength strength)
{
    switch (strength) {
    case Strength::Certain:
        return MatchingText::tr("certain");
    case Strength::Probable:
        return MatchingText::tr("probable");
    case Strength::Possible:
        return MatchingText::tr("possible");
    }
    return {};
}

QString explainRule(Kind kind, Rule rule)
{
    switch (rule) {
    case Rule::ThreeFacts:
        return kind == Kind::Learners
                   ? MatchingText::tr(
                         "First name, last name and birth date are the same, and nobody else has them.")
                   : MatchingText::tr(
                         "First name, last name, and phone or e-mail address are the same, and nobody "
                         "else has them.");
    case Rule::TwoAndAPart:
        return MatchingText::tr(
            "Two of the three details are the same, the third agrees in part, a further one agrees, "
            "and nobody else fits.");
    case Rule::None:
        return MatchingText::tr("Not linked automatically.");
    }
    return {};
}

} // namespace rosterlink::matching
