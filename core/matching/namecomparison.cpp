// SPDX-License-Identifier: Apache-2.0
#include "core/matching/namecomparison.h"

#include "core/matching/stringdistance.h"

#include <algorithm>

namespace rosterlink::matching
{

namespace
{
// Above the first, two words may be one with slips; above the second they merely look alike. Of Winkler's
// (1990) scale.
constexpr double slipSimilarity = 0.9;
constexpr double likeness = 0.85;
constexpr size_t longWord = 6; ///< letters from which two slips still leave a word recognizable

bool isInitial(const Text *text)
{
    return text->text.size() == 1;
}

bool startsLike(const Text *initial, const Text *name)
{
    return initial->text.front() == name->text.front();
}

Finding missing(const Text *a, const Text *b)
{
    return !a && !b ? Finding::BothMissing : Finding::OneMissing;
}

/// Whether a nickname that one system records is how the other writes the first name, or a form of it.
bool goesBy(const Profile &a, const Profile &b)
{
    const Text *word = b.firstWord();
    return a.nickname && word &&
           (a.nickname == b.first || a.nickname == word ||
            NicknameTable::areForms(a.nickname->forms, word->forms));
}

/// "Anna" and "Anna Maria", "Luis" and "José Luis": a word in common, and one has nothing beside it.
bool isPartOfFirst(const Profile &a, const Profile &b)
{
    const auto holdsAll = [](const Profile &few, const Profile &many) {
        return std::all_of(few.given.begin(), few.given.begin() + few.firstWords, [&many](const Text *word) {
            const auto *end = many.given.begin() + many.firstWords;
            return std::find(many.given.begin(), end, word) != end;
        });
    };
    return holdsAll(a, b) || holdsAll(b, a);
}

/// Who is called by the middle name: "Robert" and "James Robert".
bool isCalledByMiddle(const Profile &a, const Profile &b)
{
    const auto *end = b.given.end();
    return !isInitial(a.first) && std::find(b.given.begin() + b.firstWords, end, a.first) != end;
}

Finding compareFirst(const Profile &a, const Profile &b, WordComparison &words)
{
    if (!a.first || !b.first) {
        return missing(a.first, b.first);
    }
    if (a.first == b.first) {
        return isInitial(a.first) ? Finding::Initial : Finding::Same;
    }
    const Text *wordA = a.firstWord();
    const Text *wordB = b.firstWord();
    if (goesBy(a, b) || goesBy(b, a) || NicknameTable::areForms(wordA->forms, wordB->forms)) {
        return wordA == wordB ? Finding::PartOfName : Finding::Nickname;
    }
    if (isInitial(a.first) || isInitial(b.first)) {
        return startsLike(a.first, b.first) ? Finding::Initial : Finding::Different;
    }
    if (isPartOfFirst(a, b)) {
        return Finding::PartOfName;
    }
    if (isCalledByMiddle(a, b) || isCalledByMiddle(b, a)) {
        return Finding::Similar;
    }
    const Finding whole = words.compare(*a.first, *b.first);
    if (whole != Finding::Different) {
        return whole;
    }
    if (a.first->sound == b.first->sound) {
        return Finding::Similar; // "Jackson" and "Jaxon"
    }
    if (wordA == a.first || wordB == b.first) {
        return whole;
    }
    const Finding word = wordA == wordB ? Finding::Same : words.compare(*wordA, *wordB);
    return word == Finding::Same || word == Finding::Typo ? Finding::Similar : whole;
}

/// Two words at the same place of two middle names.
Finding compareMiddleWords(const Profile &a, const Text *wordA, const Profile &b, const Text *wordB)
{
    if (wordA == wordB) {
        return isInitial(wordA) ? Finding::Initial : Finding::Same;
    }
    if (isInitial(wordA) || isInitial(wordB)) {
        return startsLike(wordA, wordB) ? Finding::Initial : Finding::Different;
    }
    if (NicknameTable::areForms(wordA->forms, wordB->forms)) {
        return Finding::Nickname;
    }
    if (a.given.contains(wordB) || b.given.contains(wordA)) {
        return Finding::PartOfName;
    }
    return compareWords(wordA->text, wordB->text);
}

Finding compareMiddle(const Profile &a, const Profile &b, bool aWritten, bool bWritten)
{
    // Behind the same first name, "Mary Ann" or "Maryann", the middle name begins; else perhaps within the
    // first.
    const bool sameFirst = a.first && a.first == b.first;
    const size_t fromA = sameFirst ? a.firstWords : 1;
    const size_t fromB = sameFirst ? b.firstWords : 1;
    if (a.given.size() <= fromA || b.given.size() <= fromB) {
        return !aWritten && !bWritten ? Finding::BothMissing : Finding::OneMissing;
    }
    Finding finding = compareMiddleWords(a, a.given[fromA], b, b.given[fromB]);
    // "Rose Ann" and "Rose Jane" contradict each other in the second word.
    const size_t common = std::min(a.given.size() - fromA, b.given.size() - fromB);
    for (size_t place = 1; place < common && finding != Finding::Different; ++place) {
        const Finding further = compareMiddleWords(a, a.given[fromA + place], b, b.given[fromB + place]);
        finding = further == Finding::Different ? further : finding;
    }
    // A middle name that stands in the first-name field may contradict; what agrees has counted there
    // already.
    const bool beside = aWritten && bWritten;
    return beside || finding == Finding::Different ? finding : Finding::OneMissing;
}

Finding compareSuffix(const Profile &a, const Profile &b)
{
    if (a.suffix == b.suffix) {
        return Finding::Same;
    }
    return a.suffix == Suffix::None || b.suffix == Suffix::None ? Finding::SuffixMissing
                                                                : Finding::SuffixDiffers;
}

bool hadName(const Profile &a, const Profile &b)
{
    return a.previousLast && (a.previousLast == b.last || b.lastParts.contains(a.previousLast));
}

/// "Lopez" and "de la Cruz-Lopez", "Cruz Lopez" and "de la Cruz-Lopez".
bool isPartOfLast(const Profile &few, const Profile &many)
{
    return std::all_of(few.lastParts.begin(), few.lastParts.end(),
                       [&many](const Text *part) { return many.lastParts.contains(part); });
}

Finding compareLastParts(const Profile &a, const Profile &b, WordComparison &words)
{
    Finding best = words.compare(*a.last, *b.last);
    if (best == Finding::Typo || (a.lastParts.size() < 2 && b.lastParts.size() < 2)) {
        return best;
    }
    for (const Text *partA : a.lastParts) {
        for (const Text *partB : b.lastParts) {
            const Finding part = partA == partB ? Finding::Same : words.compare(*partA, *partB);
            if (part == Finding::Same || part == Finding::Typo) {
                best = Finding::Similar;
            }
        }
    }
    return best;
}

Finding compareLast(const Profile &a, const Profile &b, WordComparison &words)
{
    if (!a.last || !b.last) {
        return missing(a.last, b.last);
    }
    const Finding suffix = compareSuffix(a, b);
    if (suffix == Finding::SuffixDiffers || a.last == b.last) {
        return suffix;
    }
    if (isPartOfLast(a, b) || isPartOfLast(b, a)) {
        return Finding::PartOfName;
    }
    if (hadName(a, b) || hadName(b, a)) {
        return Finding::FormerName;
    }
    return compareLastParts(a, b, words);
}

bool areSame(const Text *one, const Text *other)
{
    return one->hash == other->hash && one->text == other->text;
}

/// Whether a first name and the other's last name agree at least nearly.
bool nearlyCrosses(const Profile &a, const Profile &b)
{
    return areSame(a.firstWord(), b.last) || NicknameTable::areForms(a.first->forms, b.last->forms) ||
           compareWords(a.first->text, b.last->text) == Finding::Typo;
}

/// First and last name stand in each other's place: one of them exactly, the other at least nearly.
bool areExchanged(const Profile &a, const Profile &b)
{
    if (!a.first || !b.first || !a.last || !b.last || a.first == b.first || a.last == b.last) {
        return false;
    }
    const bool one = areSame(a.first, b.last);
    const bool other = areSame(b.first, a.last);
    return (one && (other || nearlyCrosses(b, a))) || (other && nearlyCrosses(a, b));
}

Finding comparePrevious(const Profile &a, const Profile &b)
{
    if (a.previousLast && b.previousLast) {
        return a.previousLast == b.previousLast ? Finding::Same
                                                : compareWords(a.previousLast->text, b.previousLast->text);
    }
    const bool agrees = (hadName(a, b) || hadName(b, a)) && a.last != b.last;
    return agrees ? Finding::FormerName : missing(a.previousLast, b.previousLast);
}

Finding compareNickname(const Profile &a, const Profile &b)
{
    if (a.nickname && b.nickname) {
        if (a.nickname == b.nickname) {
            return Finding::Same;
        }
        return NicknameTable::areForms(a.nickname->forms, b.nickname->forms)
                   ? Finding::Nickname
                   : compareWords(a.nickname->text, b.nickname->text);
    }
    const bool agrees = (goesBy(a, b) || goesBy(b, a)) && a.first != b.first;
    return agrees ? Finding::Nickname : missing(a.nickname, b.nickname);
}
} // namespace

Finding compareWords(std::string_view a, std::string_view b)
{
    if (a == b) {
        return Finding::Same;
    }
    const double similarity = jaroWinkler(a, b);
    if (similarity < 0.6) {
        return Finding::Different;
    }
    const size_t shorter = std::min(a.size(), b.size());
    const bool sameStart = a.front() == b.front();
    const int slips = damerauLevenshtein(a, b);
    if ((slips == 1 && sameStart && shorter >= 2) ||
        (slips == 2 && shorter >= longWord && similarity >= slipSimilarity)) {
        return Finding::Typo;
    }
    const bool begins = shorter >= 3 && a.substr(0, shorter) == b.substr(0, shorter);
    return similarity >= likeness || begins || (slips == 1 && shorter >= 4) ? Finding::Similar
                                                                            : Finding::Different;
}

WordComparison::WordComparison(For use)
    : m_known(use == For::ManyPeople ? size_t(1) << 14U : 1)
{}

Finding WordComparison::compare(const Text &a, const Text &b)
{
    const auto [one, other] = std::minmax(a.hash, b.hash);
    Known &known = m_known[combined(one, other) & (m_known.size() - 1)];
    if (known.one != one || known.other != other) {
        known = {one, other, compareWords(a.text, b.text)};
    }
    return known.finding;
}

bool compareFirstNames(const Profile &a, const Profile &b, WordComparison &words, Findings &findings)
{
    const bool exchanged = areExchanged(a, b);
    findings[Field::FirstName] = exchanged ? Finding::Exchanged : compareFirst(a, b, words);
    return findings[Field::FirstName] != Finding::Different;
}

void compareOtherNames(const Profile &a, const Profile &b, WordComparison &words, Findings &findings)
{
    const bool aHasMiddle = a.given.size() > a.firstWords;
    const bool bHasMiddle = b.given.size() > b.firstWords;
    const bool exchanged = findings[Field::FirstName] == Finding::Exchanged;
    findings[Field::LastName] = exchanged ? Finding::Exchanged : compareLast(a, b, words);
    findings[Field::MiddleName] = compareMiddle(a, b, aHasMiddle, bHasMiddle);
    findings[Field::PreviousLastName] = comparePrevious(a, b);
    findings[Field::Nickname] = compareNickname(a, b);
}

} // namespace rosterlink::matching
