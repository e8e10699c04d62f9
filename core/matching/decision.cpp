// SPDX-License-Identifier: Apache-2.0
#include "core/matching/decision.h"

#include "core/matching/partialagreement.h"

#include <algorithm>

namespace rosterlink::matching
{

namespace
{
/// Bits by which the second best must be less likely, so that it doesn't fit "nearly as well".
constexpr double margin = 6.0;
/// Bits that the three facts and all the others together must reach: below, they may well be namesakes, born
/// the same day where the rosters are large. Of members, an own phone or e-mail address says it already.
constexpr double sureOfLearners = 9.5;
constexpr double sureOfMembers = 4.0;
constexpr double probableFrom = 3.17; ///< nine in ten are right
constexpr double certainFrom = 6.63;  ///< ninety-nine in a hundred

bool speaksAgainst(Finding birthDate)
{
    return birthDate == Finding::Different || birthDate == Finding::OneDateDigit ||
           birthDate == Finding::DayMonthSwapped;
}

int knownParts(const NormalizedDate &date)
{
    return (date.year != 0 ? 1 : 0) + (date.month != 0 ? 1 : 0) + (date.day != 0 ? 1 : 0);
}

std::vector<quint64> startsFromCounts(std::vector<quint64> counts)
{
    for (size_t at = 1; at < counts.size(); ++at) {
        counts[at] += counts[at - 1];
    }
    return counts;
}
} // namespace

Decider::Decider(Kind kind, const std::vector<Profile> &left, const std::vector<Profile> &right,
                 const std::vector<Candidate> &candidates, const Marks &marks,
                 const SameDaySiblings &leftSiblings, const SameDaySiblings &rightSiblings)
    : m_kind(kind)
    , m_left(left)
    , m_right(right)
    , m_candidates(candidates)
    , m_marks(marks)
    , m_leftSiblings(leftSiblings)
    , m_rightSiblings(rightSiblings)
    , m_byRight(candidates.size())
{
    std::vector<quint64> leftCounts(left.size() + 1);
    std::vector<quint64> rightCounts(right.size() + 1);
    for (const Candidate &candidate : candidates) {
        ++leftCounts[candidate.left + 1];
        ++rightCounts[candidate.right + 1];
    }
    m_leftStarts = startsFromCounts(std::move(leftCounts));
    m_rightStarts = startsFromCounts(std::move(rightCounts));
    std::vector<quint64> next = m_rightStarts;
    for (quint32 at = 0; at < candidates.size(); ++at) {
        m_byRight[next[candidates[at].right]++] = at;
    }
}

Hold Decider::holdOf(size_t candidate) const
{
    const Candidate &pair = m_candidates[candidate];
    const Findings &findings = pair.findings;
    if (m_marks.exemptLeft[pair.left] || m_marks.exemptRight[pair.right]) {
        return Hold::Exempt;
    }
    if (m_marks.unlinked.count(Marks::pairKey(pair.left, pair.right)) != 0) {
        return Hold::Unlinked;
    }
    if (speaksAgainst(findings[Field::DateOfBirth])) {
        return Hold::BirthDateDiffers;
    }
    if (findings[Field::LastName] == Finding::SuffixDiffers) {
        return Hold::SuffixDiffers;
    }
    if (findings[Field::MiddleName] == Finding::Different ||
        findings[Field::MiddleName] == Finding::Similar) {
        return Hold::MiddleNameDiffers;
    }
    if (hasSameDaySibling(pair)) {
        return Hold::SameDaySibling;
    }
    const bool threeFacts = hasThreeFacts(m_kind, findings);
    if (!threeFacts && !isInPart(pair)) {
        return missingFact(findings);
    }
    if (hasRival(candidate)) {
        return Hold::Rival;
    }
    const double sureEnough = m_kind == Kind::Learners ? sureOfLearners : sureOfMembers;
    if (threeFacts && pair.logOdds < sureEnough) {
        return Hold::OthersDiffer;
    }
    return m_marks.automatic == Automatic::Nothing ? Hold::AlwaysAsk : Hold::None;
}

Rule Decider::ruleOf(size_t candidate) const
{
    return hasThreeFacts(m_kind, m_candidates[candidate].findings) ? Rule::ThreeFacts : Rule::TwoAndAPart;
}

/// Where a birth date is unknown, brothers and sisters may be twins.
bool Decider::mayHaveTwin(const Candidate &pair) const
{
    const NormalizedDate &left = m_left[pair.left].born;
    const NormalizedDate &right = m_right[pair.right].born;
    if (m_kind == Kind::Members || (left.isFull() && right.isFull())) {
        return false;
    }
    const NormalizedDate &known = knownParts(left) >= knownParts(right) ? left : right;
    return m_leftSiblings.mayHaveOne(pair.left, known) || m_rightSiblings.mayHaveOne(pair.right, known);
}

/// Whoever was mistaken for somebody before is not linked with the next best: only a person knows who it is.
bool Decider::isInPart(const Candidate &pair) const
{
    const bool mistaken = m_marks.mistakenLeft[pair.left] || m_marks.mistakenRight[pair.right];
    const bool onlyTaught = m_marks.taught && m_marks.taught->tell(m_left[pair.left], m_right[pair.right]);
    return m_marks.automatic != Automatic::ThreeFacts && !mistaken && !onlyTaught && !mayHaveTwin(pair) &&
           agreesInPart(m_kind, pair, m_left[pair.left], m_right[pair.right],
                        static_cast<quint32>(m_left.size() + m_right.size()));
}

Hold Decider::missingFact(const Findings &findings) const
{
    const auto differs = [&findings](Field field) {
        return findings[field] != Finding::Same && !isMissing(findings[field]);
    };
    if (differs(Field::FirstName) || differs(Field::LastName)) {
        return Hold::FactsDiffer;
    }
    if (isMissing(findings[Field::FirstName]) || isMissing(findings[Field::LastName])) {
        return Hold::FactsMissing;
    }
    if (m_kind == Kind::Learners) {
        return differs(Field::DateOfBirth) ? Hold::FactsDiffer : Hold::FactsMissing;
    }
    const Finding phone = findings[Field::Phone];
    const Finding email = findings[Field::Email];
    if (phone == Finding::SameButShared || email == Finding::SameButShared) {
        return Hold::SharedContact;
    }
    return isMissing(phone) && isMissing(email) ? Hold::FactsMissing : Hold::FactsDiffer;
}

bool Decider::hasSameDaySibling(const Candidate &pair) const
{
    const bool alone = m_leftSiblings.of(pair.left).empty() && m_rightSiblings.of(pair.right).empty();
    return !alone && !haveSameNames(m_leftSiblings, pair.left, m_rightSiblings, pair.right);
}

bool Decider::hasRival(size_t candidate) const
{
    const Candidate &pair = m_candidates[candidate];
    for (quint64 at = m_leftStarts[pair.left]; at < m_leftStarts[pair.left + 1]; ++at) {
        if (at != candidate && isRival(m_candidates[at], pair)) {
            return true;
        }
    }
    for (quint64 at = m_rightStarts[pair.right]; at < m_rightStarts[pair.right + 1]; ++at) {
        if (m_byRight[at] != candidate && isRival(m_candidates[m_byRight[at]], pair)) {
            return true;
        }
    }
    return false;
}

bool Decider::isRival(const Candidate &rival, const Candidate &pair) const
{
    const bool nearly = rival.logOdds >= pair.logOdds - margin || hasThreeFacts(m_kind, rival.findings);
    if (!nearly) {
        return false;
    }
    // Brothers and sisters of the very same names in both systems are told apart by these names, however
    // alike.
    const auto isSiblingOrSelf = [](const SameDaySiblings &siblings, quint32 one, quint32 other) {
        const auto all = siblings.of(one);
        return one == other || std::find(all.begin(), all.end(), other) != all.end();
    };
    const bool told = rival.findings[Field::FirstName] != Finding::Same &&
                      isSiblingOrSelf(m_leftSiblings, pair.left, rival.left) &&
                      isSiblingOrSelf(m_rightSiblings, pair.right, rival.right) &&
                      haveSameNames(m_leftSiblings, pair.left, m_rightSiblings, pair.right);
    return !told;
}

Strength strengthOf(const Candidate &candidate, bool best, bool rival)
{
    int agreeing = 0;
    bool against = false;
    for (const Field field : {Field::FirstName, Field::LastName, Field::DateOfBirth, Field::Phone,
                              Field::Email, Field::Street, Field::Identifier}) {
        const Agreement found = agreement(candidate.findings[field]);
        agreeing += found == Agreement::Same || found == Agreement::Nearly ? 1 : 0;
    }
    for (const Field field : {Field::FirstName, Field::MiddleName, Field::LastName, Field::DateOfBirth}) {
        against = against || agreement(candidate.findings[field]) == Agreement::Different;
    }
    if (best && !rival && !against && agreeing >= 3 && candidate.logOdds >= certainFrom) {
        return Strength::Certain;
    }
    return best && !against && candidate.logOdds >= probableFrom ? Strength::Probable : Strength::Possible;
}

} // namespace rosterlink::matching
