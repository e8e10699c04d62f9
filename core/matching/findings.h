// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/facts.h"

#include <QString>

#include <array>

namespace rosterlink::matching
{

/// What comparing one fact of two people found. Stored in the database by its code: never renumber, only
/// append.
enum class Finding : quint8 {
    BothMissing,
    OneMissing,      ///< one system doesn't know it: neither for nor against
    Same,            ///< the same after normalizing case, accents, punctuation and format
    SameButShared,   ///< the same, but several people of one system have it too (a home's phone): identifies
                     ///< nobody
    Nickname,        ///< "Kate" for "Katherine", or the other system's nickname field
    Initial,         ///< "M." for "Maria"
    PartOfName,      ///< "Lopez" of "de la Cruz-Lopez", "Anna" of "Anna Maria"
    Typo,            ///< one or two letters or digits apart
    Similar,         ///< sounds or looks alike, more than a slip apart
    Exchanged,       ///< first and last name stand in each other's place
    FormerName,      ///< agrees with the other's former last name
    DayMonthSwapped, ///< 2016-04-09 and 2016-09-04
    OneDateDigit,    ///< birth dates one digit apart
    PartialDate,     ///< one date knows less (a year, a month) and doesn't contradict
    SuffixMissing,   ///< the same last name; one says Jr, Sr or III, the other nothing
    SuffixDiffers,   ///< Jr against Sr: speaks against it
    SameUserPart,    ///< e-mail addresses alike before the @
    SameHome,        ///< same street and number, town or ZIP code differ
    SameTown,        ///< another street of the same ZIP code
    Different
};
inline constexpr int findingCount = static_cast<int>(Finding::Different) + 1;

/// How a fact is marked side by side.
enum class Agreement { Missing, Same, Nearly, Different };
[[nodiscard]] Agreement agreement(Finding finding);
/// One system, or neither, knows the fact.
[[nodiscard]] bool isMissing(Finding finding);

/// One finding a field.
class Findings
{
public:
    Finding operator[](Field field) const { return m_findings[static_cast<size_t>(field)]; }
    Finding &operator[](Field field) { return m_findings[static_cast<size_t>(field)]; }
    bool operator==(const Findings &) const = default;

    /// A short text for the database (one letter a field), and back; unknown letters read as BothMissing.
    [[nodiscard]] QString toCode() const;
    [[nodiscard]] static Findings fromCode(QStringView code);

private:
    std::array<Finding, fieldCount> m_findings{};
};

/// A suggestion's strength (FHIR's match grades): certain = only one fits and nothing speaks against it.
enum class Strength { Possible, Probable, Certain };

/// Why a pair was linked automatically.
enum class Rule : quint8 {
    None,
    ThreeFacts, ///< first name, last name and birth date (learners), or phone or e-mail (members), agree
                ///< exactly
    TwoAndAPart ///< two of the three agree, the third in part, a further fact agrees, and the risk is bounded
};

/// What may be linked automatically.
enum class Automatic : quint8 { AlsoInPart, ThreeFacts, Nothing };

/// Why a pair was not linked automatically. Stored by its code: never renumber, only append.
enum class Hold : quint8 {
    None,              ///< it was (or may be) linked automatically
    FactsMissing,      ///< one of the three facts is missing in one system
    FactsDiffer,       ///< one of the three facts differs, or agrees only nearly
    BirthDateDiffers,  ///< speaks against it
    SuffixDiffers,     ///< Jr against Sr
    MiddleNameDiffers, ///< speaks against it
    Rival,             ///< somebody else fits as well or nearly as well
    SameDaySibling,    ///< a brother or sister born the same day; only a name tells them apart
    SharedContact,     ///< the phone or e-mail address that agrees belongs to several people
    Unlinked,          ///< a person unlinked the pair
    Exempt,            ///< a person said that there is no need to link
    OthersDiffer,      ///< the three facts agree, but so much else differs that they may be namesakes
    AlwaysAsk          ///< nothing but that the organization links nobody automatically
};

} // namespace rosterlink::matching
