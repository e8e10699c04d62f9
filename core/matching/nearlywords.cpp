// SPDX-License-Identifier: Apache-2.0
#include "core/matching/nearlywords.h"

#include "core/matching/factwords.h"
#include "core/matching/foldedtext.h"
#include "core/matching/nicknames.h"
#include "core/people/daytext.h"

#include <QDate>
#include <QLocale>

namespace rosterlink::matching
{

namespace
{
std::string foldedFirstWord(const QString &name)
{
    TextFolder folder;
    const auto words = wordsOf(folder.fold(name.toStdString()));
    return words.empty() ? std::string() : words.front();
}

QString firstNameForms(const Facts &one, const Facts &other)
{
    const QString &a = one[Field::FirstName];
    const QString &b = other[Field::FirstName];
    const auto nicknames = NicknameTable::builtIn();
    if (nicknames->isShortFor(foldedFirstWord(a), foldedFirstWord(b))) {
        return MatchingText::tr("“%1” is short for “%2”").arg(a, b);
    }
    if (nicknames->isShortFor(foldedFirstWord(b), foldedFirstWord(a))) {
        return MatchingText::tr("“%1” is short for “%2”").arg(b, a);
    }
    if (!one[Field::Nickname].isEmpty() || !other[Field::Nickname].isEmpty()) {
        return MatchingText::tr("“%1” and “%2” are a first name and its nickname").arg(a, b);
    }
    return MatchingText::tr("“%1” and “%2” are forms of one name").arg(a, b);
}

QString firstNameClause(Finding finding, const Facts &one, const Facts &other, bool values)
{
    const QString &a = one[Field::FirstName];
    const QString &b = other[Field::FirstName];
    const bool aIsShorter = a.size() <= b.size();
    switch (finding) {
    case Finding::Nickname:
        return values ? firstNameForms(one, other)
                      : MatchingText::tr("the first names are forms of one name");
    case Finding::Initial:
        return MatchingText::tr("one first name is only an initial, and fits");
    case Finding::PartOfName:
        return values ? MatchingText::tr("“%1” is part of “%2”").arg(aIsShorter ? a : b, aIsShorter ? b : a)
                      : MatchingText::tr("one first name is part of the other");
    case Finding::Typo:
        return values ? MatchingText::tr("“%1” and “%2” differ by a letter or two").arg(a, b)
                      : MatchingText::tr("the first names differ by a letter or two");
    case Finding::Similar:
        return values ? MatchingText::tr("“%1” and “%2” are alike").arg(a, b)
                      : MatchingText::tr("the first names are alike");
    case Finding::Exchanged:
        return MatchingText::tr("first and last name stand in each other's place");
    default:
        return {};
    }
}

QString lastNameClause(Finding finding, const Facts &one, const Facts &other, bool values)
{
    const QString &a = one[Field::LastName];
    const QString &b = other[Field::LastName];
    const bool aIsShorter = a.size() <= b.size();
    switch (finding) {
    case Finding::PartOfName:
        return values ? MatchingText::tr("“%1” is part of “%2”").arg(aIsShorter ? a : b, aIsShorter ? b : a)
                      : MatchingText::tr("one last name is part of the other");
    case Finding::FormerName:
        return MatchingText::tr("the last name of one is the former last name of the other");
    case Finding::Typo:
        return values ? MatchingText::tr("“%1” and “%2” differ by a letter or two").arg(a, b)
                      : MatchingText::tr("the last names differ by a letter or two");
    case Finding::Similar:
        return values ? MatchingText::tr("“%1” and “%2” are alike").arg(a, b)
                      : MatchingText::tr("the last names are alike");
    case Finding::SuffixMissing:
        return MatchingText::tr("only one of the two writes Jr, Sr or the like behind the same last name");
    default:
        return {};
    }
}

QString birthDateClause(Finding finding, const Facts &one, const Facts &other, bool values)
{
    const auto shown = [](const Facts &facts) {
        const QDate date = QDate::fromString(facts[Field::DateOfBirth], Qt::ISODate);
        return dayText(date);
    };
    switch (finding) {
    case Finding::DayMonthSwapped:
        return values ? MatchingText::tr("day and month of the birth date are swapped (%1 and %2)")
                            .arg(shown(one), shown(other))
                      : MatchingText::tr("day and month of the birth date are swapped");
    case Finding::OneDateDigit:
        return MatchingText::tr("the birth dates differ by one digit");
    case Finding::PartialDate:
        return MatchingText::tr("one birth date is incomplete, and fits");
    default:
        return {};
    }
}

QString phoneClause(Finding finding)
{
    switch (finding) {
    case Finding::SameButShared:
        return MatchingText::tr("the phone is the same, but others have it too");
    case Finding::Typo:
        return MatchingText::tr("the phones differ by one digit");
    case Finding::Similar:
        return MatchingText::tr("the phones are the same but for the area code");
    default:
        return {};
    }
}

QString emailClause(Finding finding)
{
    switch (finding) {
    case Finding::SameButShared:
        return MatchingText::tr("the e-mail address is the same, but others have it too");
    case Finding::Typo:
        return MatchingText::tr("the e-mail addresses differ by one letter");
    case Finding::SameUserPart:
        return MatchingText::tr("the e-mail addresses are the same before the @");
    default:
        return {};
    }
}

QString identifierClause(Finding finding)
{
    return finding == Finding::SameButShared
               ? MatchingText::tr("the identifier is the same, but others have it too")
               : MatchingText::tr("the identifiers differ by one character");
}
} // namespace

QString nearlyClause(Field field, Finding finding, const Facts &motivity, const Facts &counterpart,
                     Wording wording)
{
    const bool values = wording == Wording::WithValues;
    switch (field) {
    case Field::FirstName:
        return firstNameClause(finding, motivity, counterpart, values);
    case Field::LastName:
        return lastNameClause(finding, motivity, counterpart, values);
    case Field::MiddleName:
        return finding == Finding::Initial ? MatchingText::tr("the middle initial fits")
                                           : MatchingText::tr("the middle names nearly agree");
    case Field::DateOfBirth:
        return birthDateClause(finding, motivity, counterpart, values);
    case Field::Phone:
        return phoneClause(finding);
    case Field::Email:
        return emailClause(finding);
    case Field::Street:
        return MatchingText::tr("the addresses are nearly the same");
    case Field::Identifier:
        return identifierClause(finding);
    default:
        return {};
    }
}

} // namespace rosterlink::matching
