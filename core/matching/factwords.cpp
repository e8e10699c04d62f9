// SPDX-License-Identifier: Apache-2.0
#include "core/matching/factwords.h"

#include "core/matching/nearlywords.h"

#include <array>

namespace rosterlink::matching
{

namespace
{
// What says most comes first. City, state and ZIP code go with the street; nickname and former last name with
// the names.
constexpr std::array spoken{Field::FirstName, Field::LastName, Field::DateOfBirth, Field::Phone,
                            Field::Email,     Field::Street,   Field::Identifier,  Field::MiddleName};

bool isSaidOfBoth(const Findings &findings, Field field)
{
    return findings[Field::FirstName] == Finding::Exchanged && field == Field::LastName;
}
} // namespace

QString factNoun(Field field)
{
    switch (field) {
    case Field::FirstName:
        return MatchingText::tr("first name");
    case Field::MiddleName:
        return MatchingText::tr("middle name");
    case Field::LastName:
        return MatchingText::tr("last name");
    case Field::Nickname:
        return MatchingText::tr("nickname");
    case Field::PreviousLastName:
        return MatchingText::tr("former last name");
    case Field::DateOfBirth:
        return MatchingText::tr("birth date");
    case Field::Phone:
        return MatchingText::tr("phone");
    case Field::Email:
        return MatchingText::tr("e-mail address");
    case Field::Street:
        return MatchingText::tr("address");
    case Field::City:
        return MatchingText::tr("city");
    case Field::State:
        return MatchingText::tr("state");
    case Field::Postcode:
        return MatchingText::tr("ZIP code");
    case Field::Identifier:
        return MatchingText::tr("identifier");
    }
    return {};
}

FactWords factWords(const Findings &findings, const Facts &motivity, const Facts &counterpart,
                    Wording wording)
{
    FactWords words;
    for (const Field field : spoken) {
        const Finding finding = findings[field];
        if (isSaidOfBoth(findings, field)) {
            continue;
        }
        if (finding == Finding::Same) {
            words.same << factNoun(field);
        } else if (finding == Finding::SuffixDiffers) {
            words.differs << MatchingText::tr("suffix (Jr, Sr)");
        } else if (agreement(finding) == Agreement::Different) {
            words.differs << factNoun(field);
        } else if (agreement(finding) != Agreement::Missing) {
            words.nearly << nearlyClause(field, finding, motivity, counterpart, wording);
        }
    }
    words.nearly.removeAll(QString());
    if (words.same.contains(factNoun(Field::FirstName)) && words.same.contains(factNoun(Field::LastName))) {
        words.same.removeFirst();
        words.same.removeOne(factNoun(Field::LastName));
        words.same.prepend(MatchingText::tr("name"));
    }
    return words;
}

} // namespace rosterlink::matching
