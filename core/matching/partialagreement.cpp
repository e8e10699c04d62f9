// SPDX-License-Identifier: Apache-2.0
#include "core/matching/partialagreement.h"

#include <algorithm>
#include <array>

namespace rosterlink::matching
{

namespace
{
constexpr double partEnough = 4.0;         ///< bits for one person, against strangers and relatives together
constexpr quint32 rareAmongPeople = 2'000; ///< one in so many has a spelling that may be a slip …
constexpr quint32 slipShare = 5;           ///< … of one that is so many times as common
constexpr quint32 rareNickname = 3;        ///< people who go by it, in rosters too small to tell

bool isSame(Finding finding)
{
    return finding == Finding::Same;
}

bool isHomes(Finding finding)
{
    return finding == Finding::Same || finding == Finding::SameButShared;
}

/// Two children of one home may be Maya and Mya: a slip is a slip where hardly anybody is called so and many
/// are called otherwise, which only large rosters can tell.
bool isRareSpelling(const Text &one, const Text &other, quint32 people)
{
    const auto [rarer, commoner] = std::minmax({one.everybody(), other.everybody()});
    return rarer <= people / rareAmongPeople && commoner >= rarer * slipShare;
}

/// Whether the rule holds of a name taken for the nickname, and the other. The nickname is the shorter one,
/// or the one that is short for more names; where neither tells, either may be it, and the rule must hold
/// both ways.
template<typename Rule>
bool holdsOfNickname(const Text &one, const Text &other, Rule rule)
{
    const auto rank = [](const Text &name) {
        return std::pair(name.text.size(), -static_cast<qint64>(name.forms ? name.forms->size() : 0));
    };
    return (rank(one) > rank(other) || rule(one, other)) && (rank(other) > rank(one) || rule(other, one));
}

/// Two children of one home may be Maria and Mia: the shorter name is a nickname where hardly anybody is
/// given it as a name.
bool isRarelyGiven(const Text &one, const Text &other)
{
    return holdsOfNickname(one, other, [](const Text &nickname, const Text &name) {
        return nickname.everybody() <= std::max(rareNickname, name.everybody());
    });
}

/// Bella may be Isabella and her twin Annabella; whoever shares a phone or an address has brothers or
/// sisters.
bool mayBeSiblingsNickname(const Findings &findings, const Profile &a, const Profile &b)
{
    const bool siblings =
        findings[Field::Phone] == Finding::SameButShared || findings[Field::Email] == Finding::SameButShared;
    const auto isOfOneName = [](const Text &nickname, const Text & /*name*/) {
        return !nickname.forms || nickname.forms->size() <= 1;
    };
    return siblings && a.firstWord() && b.firstWord() &&
           !holdsOfNickname(*a.firstWord(), *b.firstWord(), isOfOneName);
}

/// Eli and Ana may both be short for Eliana, and are brother and sister more often: whatever either is short
/// for, the other must be too.
bool areShortForTheSame(const Text &one, const Text &other)
{
    const auto isWithin = [](const NicknameTable::Forms &few, const NicknameTable::Forms &many) {
        return std::includes(many.begin(), many.end(), few.begin(), few.end());
    };
    return one.forms && other.forms &&
           (isWithin(*one.forms, *other.forms) || isWithin(*other.forms, *one.forms));
}

/// A nickname that a list gives itself needs no table.
bool areNicknames(const Profile &a, const Profile &b)
{
    return !a.firstWord() || !b.firstWord() || !a.firstWord()->forms || !b.firstWord()->forms ||
           areShortForTheSame(*a.firstWord(), *b.firstWord());
}

bool firstInPart(Finding finding)
{
    return finding == Finding::Nickname || finding == Finding::PartOfName || finding == Finding::Typo;
}

bool lastInPart(Finding finding)
{
    return finding == Finding::PartOfName || finding == Finding::FormerName || finding == Finding::Typo ||
           finding == Finding::SuffixMissing;
}

/// Of the three facts, exactly one agrees in part and the others are the same.
bool isOneInPart(const std::array<bool, 3> &same, const std::array<bool, 3> &inPart)
{
    int found = 0;
    for (size_t i = 0; i < same.size(); ++i) {
        if (!same[i] && !inPart[i]) {
            return false;
        }
        found += same[i] ? 0 : 1;
    }
    return found == 1;
}

/// Nothing but exchanged: a slip or a nickname beside it would be a second thing that agrees in part only.
bool areExchanged(const Profile &a, const Profile &b)
{
    return a.first && a.last && b.first && b.last && a.first->text == b.last->text &&
           a.last->text == b.first->text && a.first->text != b.first->text && a.suffix == b.suffix;
}

bool agreesOnMiddle(const Findings &findings)
{
    return isSame(findings[Field::MiddleName]) || findings[Field::MiddleName] == Finding::Initial;
}

/// Further facts of a home or a person that agree.
int further(const Findings &findings, bool ofHomes)
{
    int found = 0;
    for (const Field field : {Field::Phone, Field::Email}) {
        found += isSame(findings[field]) || (ofHomes && isHomes(findings[field])) ? 1 : 0;
    }
    found += isSame(findings[Field::Street]) ? 1 : 0;
    found += isSame(findings[Field::Identifier]) ? 2 : 0;
    return found + (agreesOnMiddle(findings) ? 1 : 0);
}

bool learnersAgree(const Findings &findings, bool exchanged)
{
    const Finding born = findings[Field::DateOfBirth];
    const bool sameDay = isSame(born);
    const bool unknownDay = born == Finding::OneMissing || born == Finding::PartialDate;
    const bool names = isOneInPart(
        {isSame(findings[Field::FirstName]), isSame(findings[Field::LastName]), sameDay},
        {firstInPart(findings[Field::FirstName]), lastInPart(findings[Field::LastName]), unknownDay});
    const int needed = sameDay ? 1 : 2; // a name alone is many people's
    return (names || (exchanged && sameDay)) && further(findings, true) >= needed;
}

/// Of two members of one name: a slip in the e-mail address, or in the phone of one home; or nothing is known
/// of either, but their home and their middle names agree.
bool contactInPart(const Findings &findings)
{
    const bool home = isSame(findings[Field::Street]);
    const bool unknown = isMissing(findings[Field::Email]) && isMissing(findings[Field::Phone]);
    return (findings[Field::Email] == Finding::Typo && further(findings, false) >= 1) ||
           (findings[Field::Phone] == Finding::Typo && home) || (unknown && home && agreesOnMiddle(findings));
}

bool membersAgree(const Findings &findings, bool exchanged)
{
    const bool ownEmail = isSame(findings[Field::Email]);
    const bool contact = isSame(findings[Field::Phone]) || ownEmail;
    if (!contact) {
        return isSame(findings[Field::FirstName]) && isSame(findings[Field::LastName]) &&
               contactInPart(findings);
    }
    const bool names =
        isOneInPart({isSame(findings[Field::FirstName]), isSame(findings[Field::LastName]), true},
                    {firstInPart(findings[Field::FirstName]), lastInPart(findings[Field::LastName]), true});
    if (!names && !exchanged) {
        return false;
    }
    const bool fatherOrSon = findings[Field::LastName] == Finding::SuffixMissing;
    const int born = isSame(findings[Field::DateOfBirth]) ? 1 : 0;
    return (!fatherOrSon || ownEmail) && further(findings, false) + born >= 2; // the contact is one of them
}
} // namespace

bool agreesInPart(Kind kind, const Candidate &pair, const Profile &a, const Profile &b, quint32 people)
{
    const Findings &findings = pair.findings;
    if (a.suffix != b.suffix && findings[Field::LastName] != Finding::SuffixMissing) {
        return false; // "García Ser" may be Sr, and is not Jr
    }
    const bool exchanged = areExchanged(a, b);
    if (pair.logOdds < partEnough ||
        !(kind == Kind::Learners ? learnersAgree(findings, exchanged) : membersAgree(findings, exchanged))) {
        return false;
    }
    if (findings[Field::FirstName] == Finding::Nickname && !areNicknames(a, b)) {
        return false;
    }
    if (kind == Kind::Learners && agreesOnMiddle(findings) && findings[Field::Email] != Finding::Different) {
        return true; // which twins don't
    }
    switch (findings[Field::FirstName]) {
    case Finding::Typo:
        return isRareSpelling(*a.first, *b.first, people);
    case Finding::Nickname:
        return kind == Kind::Members ||
               (isRarelyGiven(*a.first, *b.first) && !mayBeSiblingsNickname(findings, a, b));
    default:
        return true;
    }
}

} // namespace rosterlink::matching
