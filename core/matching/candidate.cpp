// SPDX-License-Identifier: Apache-2.0
#include "core/matching/candidate.h"

namespace rosterlink::matching
{

namespace
{
bool isSame(Finding finding)
{
    return finding == Finding::Same || finding == Finding::SameButShared;
}

/// A fact beside the name that few people have in common.
bool hasFurtherFact(const Findings &findings)
{
    const Finding born = findings[Field::DateOfBirth];
    const Finding street = findings[Field::Street];
    return born == Finding::Same || born == Finding::DayMonthSwapped || isSame(findings[Field::Phone]) ||
           isSame(findings[Field::Email]) || findings[Field::Email] == Finding::SameUserPart ||
           isSame(findings[Field::Identifier]) || street == Finding::Same || street == Finding::SameHome;
}

/// How sure a name is: 0 it differs or merely looks alike, 1 it agrees in part, 2 it is the same.
int sureness(Finding name)
{
    switch (name) {
    case Finding::Same:
    case Finding::Exchanged:
    case Finding::SuffixMissing:
    case Finding::SuffixDiffers:
        return 2;
    case Finding::Nickname:
    case Finding::PartOfName:
    case Finding::FormerName:
    case Finding::Typo:
        return 1;
    default:
        return 0;
    }
}
} // namespace

Names judgeNames(const Findings &findings)
{
    const int first = sureness(findings[Field::FirstName]);
    const int last = sureness(findings[Field::LastName]);
    if (first + last >= 3) {
        return Names::Enough;
    }
    const bool some = findings[Field::LastName] == Finding::Different ? first > 0 : first + last > 0;
    return some ? Names::NeedFurther : Names::TooLittle;
}

bool isPlausible(const Findings &findings)
{
    const Finding first = findings[Field::FirstName];
    if (first == Finding::Different) {
        return findings[Field::Identifier] == Finding::Same;
    }
    const Names names = judgeNames(findings);
    return names == Names::Enough || (names == Names::NeedFurther && hasFurtherFact(findings));
}

bool hasThreeFacts(Kind kind, const Findings &findings)
{
    if (findings[Field::FirstName] != Finding::Same || findings[Field::LastName] != Finding::Same) {
        return false;
    }
    if (kind == Kind::Learners) {
        return findings[Field::DateOfBirth] == Finding::Same;
    }
    return findings[Field::Phone] == Finding::Same || findings[Field::Email] == Finding::Same;
}

} // namespace rosterlink::matching
