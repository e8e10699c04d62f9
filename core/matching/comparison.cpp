// SPDX-License-Identifier: Apache-2.0
#include "core/matching/comparison.h"

#include "core/matching/candidate.h"
#include "core/matching/namecomparison.h"
#include "core/matching/normalizedaddress.h"
#include "core/matching/normalizedemail.h"
#include "core/matching/stringdistance.h"

#include <algorithm>

namespace rosterlink::matching
{

namespace
{
/// How many digits differ in two dates written YYYYMMDD.
int differingDigits(quint32 a, quint32 b)
{
    int differing = 0;
    for (; a != 0 || b != 0; a /= 10, b /= 10) {
        differing += a % 10 != b % 10 ? 1 : 0;
    }
    return differing;
}

/// One slip of the hand in a row of digits.
bool isOneSlip(std::string_view a, std::string_view b)
{
    const size_t longer = std::max(a.size(), b.size());
    return longer >= 6 && longer - std::min(a.size(), b.size()) <= 1 && areOneSlipApart(a, b);
}

Finding comparePhone(const Text &a, const Text &b)
{
    constexpr size_t withoutAreaCode = 7;
    const bool local = a.text.size() == withoutAreaCode || b.text.size() == withoutAreaCode;
    const auto endsWith = [](std::string_view text, std::string_view end) {
        return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
    };
    if (local && (endsWith(a.text, b.text) || endsWith(b.text, a.text))) {
        return Finding::Similar;
    }
    return isOneSlip(a.text, b.text) ? Finding::Typo : Finding::Different;
}

int digitsOf(std::string_view text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

/// "maria.garcia1" and "maria.garcia2" are two people of one name, not a slip of the hand.
bool differInNumber(std::string_view a, std::string_view b)
{
    const auto withoutDigits = [](std::string_view text) {
        std::string letters;
        std::copy_if(text.begin(), text.end(), std::back_inserter(letters),
                     [](char c) { return !isDigit(c); });
        return letters;
    };
    return withoutDigits(a) == withoutDigits(b);
}

/// Two people of one family name have addresses alike that are made of it: only a number of several digits,
/// or a first name in them, says that they are one.
Finding compareEmail(const Profile &personA, const Text &a, const Profile &personB, const Text &b)
{
    constexpr int severalDigits = 2;
    const std::string_view userA = userPartOf(a.text);
    const std::string_view userB = userPartOf(b.text);
    const bool sameUser = !userA.empty() && userA == userB;
    if (!sameUser && (!isOneSlip(a.text, b.text) || differInNumber(a.text, b.text))) {
        return Finding::Different;
    }
    const auto besideA = personA.last ? besideName(userA, personA.last->text) : std::nullopt;
    const auto besideB = personB.last ? besideName(userB, personB.last->text) : std::nullopt;
    const bool made = besideA && besideB;
    if (sameUser) {
        return made && digitsOf(userA) < severalDigits ? Finding::Different : Finding::SameUserPart;
    }
    const bool sayNothing = made && (*besideA == *besideB || (besideA->size() <= 1 && besideB->size() <= 1));
    return sayNothing ? Finding::Different : Finding::Typo;
}

Finding compareIdentifier(const Text &a, const Text &b)
{
    return isOneSlip(a.text, b.text) ? Finding::Typo : Finding::Different;
}

/// The best agreement among several values; one that a single person has is worth more than a shared one.
template<typename Compare>
Finding compareSeveral(const ContactTexts &a, const ContactTexts &b, Compare compareTwo)
{
    if (a.isEmpty() || b.isEmpty()) {
        return a.isEmpty() && b.isEmpty() ? Finding::BothMissing : Finding::OneMissing;
    }
    Finding best = Finding::Different;
    const auto take = [&best](Finding finding) {
        const auto rank = [](Finding one) {
            return one == Finding::Different ? findingCount : static_cast<int>(one);
        };
        best = rank(finding) < rank(best) ? finding : best;
    };
    for (const Text *one : a) {
        for (const Text *other : b) {
            if (one == other) {
                take(one->isShared() ? Finding::SameButShared : Finding::Same);
            } else {
                take(compareTwo(*one, *other));
            }
        }
    }
    return best;
}

Finding comparePlace(const Text *a, const Text *b, WordComparison &words)
{
    if (!a || !b) {
        return !a && !b ? Finding::BothMissing : Finding::OneMissing;
    }
    return a == b ? Finding::Same : words.compare(*a, *b);
}

Finding comparePostcode(const Text *a, const Text *b)
{
    if (!a || !b) {
        return !a && !b ? Finding::BothMissing : Finding::OneMissing;
    }
    if (a == b) {
        return Finding::Same;
    }
    return a->text.size() == b->text.size() && areOneSlipApart(a->text, b->text) ? Finding::Typo
                                                                                 : Finding::Different;
}

/// Two neighboring letters or digits of a street, without its spaces; sorted. What is longer is cut.
class NeighborPairs
{
public:
    explicit NeighborPairs(std::string_view street)
    {
        char last = 0;
        for (const char c : street) {
            if (c != ' ' && m_size < m_pairs.size()) {
                m_pairs[m_size++] =
                    static_cast<quint16>(static_cast<uchar>(last) * 256 + static_cast<uchar>(c));
                last = c;
            }
        }
        std::sort(m_pairs.begin(), m_pairs.begin() + m_size);
    }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] size_t inCommonWith(const NeighborPairs &other) const
    {
        size_t common = 0;
        for (size_t here = 0, there = 0; here < m_size && there < other.m_size;) {
            const bool same = m_pairs[here] == other.m_pairs[there];
            const bool first = m_pairs[here] < other.m_pairs[there];
            common += same ? 1 : 0;
            here += same || first ? 1 : 0;
            there += same || !first ? 1 : 0;
        }
        return common;
    }

private:
    std::array<quint16, 64> m_pairs{};
    size_t m_size = 0;
};

/// Whether most of the shorter street stands in the longer one, words in any order, split or joined.
bool areStreetsAlike(std::string_view a, std::string_view b)
{
    constexpr size_t tellingLength = 8;
    constexpr double mostOfIt = 0.75;
    if (std::min(a.size(), b.size()) < tellingLength) {
        return false;
    }
    const NeighborPairs pairsA(a);
    const NeighborPairs pairsB(b);
    const auto shorter = static_cast<double>(std::min(pairsA.size(), pairsB.size()));
    return static_cast<double>(pairsA.inCommonWith(pairsB)) >= mostOfIt * shorter;
}

Finding compareStreet(const Profile &a, const Profile &b)
{
    if (!a.street || !b.street) {
        return !a.street && !b.street ? Finding::BothMissing : Finding::OneMissing;
    }
    const bool sameZip = a.postcode && a.postcode == b.postcode;
    const bool sameTown = a.city && a.city == b.city;
    const bool elsewhere = !sameZip && !sameTown && ((a.postcode && b.postcode) || (a.city && b.city));
    if (a.street == b.street) {
        return elsewhere || (a.postcode && b.postcode && !sameZip) ? Finding::SameHome : Finding::Same;
    }
    const std::string_view houseA = withoutApartment(a.street->text);
    const std::string_view houseB = withoutApartment(b.street->text);
    const bool oneApartment =
        houseA.size() == a.street->text.size() || houseB.size() == b.street->text.size();
    if (!elsewhere && oneApartment && a.house == b.house) {
        return Finding::SameHome;
    }
    const bool sameNumber = !houseNumberOf(houseA).empty() && houseNumberOf(houseA) == houseNumberOf(houseB);
    if (!elsewhere && oneApartment && sameNumber && damerauLevenshtein(houseA, houseB) <= 2) {
        return Finding::Typo;
    }
    if ((sameNumber || sameZip || sameTown) && areStreetsAlike(houseA, houseB)) {
        return Finding::Similar;
    }
    return sameZip ? Finding::SameTown : Finding::Different;
}

void compareFurtherFacts(const Profile &a, const Profile &b, WordComparison &words, Findings &findings)
{
    findings[Field::DateOfBirth] = compareDates(a.born, b.born);
    findings[Field::Phone] = compareSeveral(a.phones, b.phones, comparePhone);
    findings[Field::Email] = compareSeveral(a.emails, b.emails, [&](const Text &one, const Text &other) {
        return compareEmail(a, one, b, other);
    });
    findings[Field::Identifier] = compareSeveral(a.identifiers, b.identifiers, compareIdentifier);
    findings[Field::Street] = compareStreet(a, b);
    findings[Field::City] = comparePlace(a.city, b.city, words);
    findings[Field::State] = comparePlace(a.state, b.state, words);
    findings[Field::Postcode] = comparePostcode(a.postcode, b.postcode);
}

/// Whether one of the facts that isPlausible() asks for beside weak names can agree at all: seen without
/// looking at a text, most of which lie far apart in memory.
bool mayHaveFurtherFact(const Profile &a, const Profile &b)
{
    const bool born =
        a.born.isFull() && b.born.isFull() && a.born.packedInAnyOrder() == b.born.packedInAnyOrder();
    const auto sameUser = [&] {
        bool same = false;
        a.forEmailUsers(
            [&](quint64 one) { b.forEmailUsers([&](quint64 other) { same = same || one == other; }); });
        return same;
    };
    return born || (a.house != 0 && a.house == b.house) || haveInCommon(a.phones, b.phones) ||
           haveInCommon(a.emails, b.emails) || sameUser();
}
} // namespace

Finding compareDates(const NormalizedDate &a, const NormalizedDate &b)
{
    if (a.isNull() || b.isNull()) {
        return a.isNull() && b.isNull() ? Finding::BothMissing : Finding::OneMissing;
    }
    if (!a.isFull() || !b.isFull()) {
        const bool monthFits = a.month == 0 || b.month == 0 || a.month == b.month;
        return a.year == b.year && monthFits ? Finding::PartialDate : Finding::Different;
    }
    if (a == b) {
        return Finding::Same;
    }
    if (a.year == b.year && a.month == b.day && a.day == b.month) {
        return Finding::DayMonthSwapped;
    }
    return differingDigits(a.packed(), b.packed()) == 1 ? Finding::OneDateDigit : Finding::Different;
}

Findings compareProfiles(const Profile &a, const Profile &b)
{
    Findings findings;
    WordComparison words(WordComparison::For::OnePair);
    compareFirstNames(a, b, words, findings);
    compareOtherNames(a, b, words, findings);
    compareFurtherFacts(a, b, words, findings);
    return findings;
}

bool compareIfPlausible(const Profile &a, const Profile &b, bool anyNames, WordComparison &words,
                        Findings &findings)
{
    const bool first = compareFirstNames(a, b, words, findings);
    if (!anyNames && !first && !haveInCommon(a.identifiers, b.identifiers)) {
        return false;
    }
    compareOtherNames(a, b, words, findings);
    if (!anyNames && first) {
        const Names names = judgeNames(findings);
        if (names == Names::TooLittle || (names == Names::NeedFurther && !mayHaveFurtherFact(a, b))) {
            return false;
        }
    }
    compareFurtherFacts(a, b, words, findings);
    return anyNames || isPlausible(findings);
}

} // namespace rosterlink::matching
