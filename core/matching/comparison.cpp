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
    return longer >= 6 && longer - std::min(a.size(), b.size()) <= 1 && damerauLevenshtein(a, b) == 1;
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
    const auto besideA = personA.last ? besideName(userA, personA.last->text) : std::nullopt;
    const auto besideB = personB.last ? besideName(userB, personB.last->text) : std::nullopt;
    const bool made = besideA && besideB;
    if (!userA.empty() && userA == userB) {
        return made && digitsOf(userA) < severalDigits ? Finding::Different : Finding::SameUserPart;
    }
    const bool sayNothing = made && (*besideA == *besideB || (besideA->size() <= 1 && besideB->size() <= 1));
    return !sayNothing && isOneSlip(a.text, b.text) && !differInNumber(a.text, b.text) ? Finding::Typo
                                                                                       : Finding::Different;
}

Finding compareIdentifier(const Text &a, const Text &b)
{
    return isOneSlip(a.text, b.text) ? Finding::Typo : Finding::Different;
}

/// The best agreement among several values; one that a single person has is worth more than a shared one.
template<typename Compare>
Finding compareSeveral(const FewTexts &a, const FewTexts &b, Compare compareTwo)
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

Finding comparePlace(const Text *a, const Text *b)
{
    if (!a || !b) {
        return !a && !b ? Finding::BothMissing : Finding::OneMissing;
    }
    return a == b ? Finding::Same : compareWords(a->text, b->text);
}

Finding comparePostcode(const Text *a, const Text *b)
{
    if (!a || !b) {
        return !a && !b ? Finding::BothMissing : Finding::OneMissing;
    }
    if (a == b) {
        return Finding::Same;
    }
    return a->text.size() == b->text.size() && damerauLevenshtein(a->text, b->text) == 1 ? Finding::Typo
                                                                                         : Finding::Different;
}

/// How much of the shorter street stands in the longer one, words in any order, split or joined: the share of
/// its pairs of neighboring letters and digits.
double streetLikeness(std::string_view a, std::string_view b)
{
    const auto pairsOf = [](std::string_view text) {
        std::vector<quint16> pairs;
        char last = 0;
        for (const char c : text) {
            if (c != ' ') {
                pairs.push_back(static_cast<quint16>(static_cast<uchar>(last) * 256 + static_cast<uchar>(c)));
                last = c;
            }
        }
        std::sort(pairs.begin(), pairs.end());
        return pairs;
    };
    const auto pairsA = pairsOf(a);
    const auto pairsB = pairsOf(b);
    std::vector<quint16> common;
    std::set_intersection(pairsA.begin(), pairsA.end(), pairsB.begin(), pairsB.end(),
                          std::back_inserter(common));
    const size_t fewer = std::min(pairsA.size(), pairsB.size());
    return fewer == 0 ? 0.0 : static_cast<double>(common.size()) / static_cast<double>(fewer);
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
    if (!elsewhere && oneApartment && houseA == houseB) {
        return Finding::SameHome;
    }
    const bool sameNumber = !houseNumberOf(houseA).empty() && houseNumberOf(houseA) == houseNumberOf(houseB);
    if (!elsewhere && oneApartment && sameNumber && damerauLevenshtein(houseA, houseB) <= 2) {
        return Finding::Typo;
    }
    if (std::min(houseA.size(), houseB.size()) >= 8 && streetLikeness(houseA, houseB) >= 0.75) {
        return Finding::Similar;
    }
    return sameZip ? Finding::SameTown : Finding::Different;
}

void compareFurtherFacts(const Profile &a, const Profile &b, Findings &findings)
{
    findings[Field::DateOfBirth] = compareDates(a.born, b.born);
    findings[Field::Phone] = compareSeveral(a.phones, b.phones, comparePhone);
    findings[Field::Email] = compareSeveral(a.emails, b.emails, [&](const Text &one, const Text &other) {
        return compareEmail(a, one, b, other);
    });
    findings[Field::Identifier] = compareSeveral(a.identifiers, b.identifiers, compareIdentifier);
    findings[Field::Street] = compareStreet(a, b);
    findings[Field::City] = comparePlace(a.city, b.city);
    findings[Field::State] = comparePlace(a.state, b.state);
    findings[Field::Postcode] = comparePostcode(a.postcode, b.postcode);
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
    compareNames(a, b, findings);
    compareFurtherFacts(a, b, findings);
    return findings;
}

bool compareIfPlausible(const Profile &a, const Profile &b, bool anyNames, Findings &findings)
{
    compareNames(a, b, findings);
    if (!anyNames && findings[Field::FirstName] == Finding::Different &&
        (a.identifiers.isEmpty() || b.identifiers.isEmpty())) {
        return false;
    }
    compareFurtherFacts(a, b, findings);
    return anyNames || isPlausible(findings);
}

} // namespace rosterlink::matching
