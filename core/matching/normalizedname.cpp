// SPDX-License-Identifier: Apache-2.0
#include "core/matching/normalizedname.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace rosterlink::matching
{

namespace
{
using Words = std::vector<std::string>;

template<size_t Size>
bool isAmong(const std::array<std::string_view, Size> &list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isTitle(std::string_view word)
{
    constexpr std::array<std::string_view, 8> titles{"dr", "mr", "mrs", "ms", "mx", "miss", "prof", "rev"};
    return isAmong(titles, word);
}

bool isCredential(std::string_view word)
{
    constexpr std::array<std::string_view, 14> credentials{"bcba", "bcbad", "bcaba", "rbt", "phd",
                                                           "psyd", "lcsw",  "lmft",  "med", "msed",
                                                           "edd",  "otrl",  "ccc",   "slp"};
    return isAmong(credentials, word);
}

bool isParticle(std::string_view word)
{
    constexpr std::array<std::string_view, 22> particles{
        "de",  "del", "la",  "las", "los", "da",  "das", "do", "dos", "di", "du",
        "van", "von", "der", "den", "ten", "ter", "le",  "al", "el",  "y",  "e"};
    return isAmong(particles, word);
}

Suffix suffixOf(std::string_view word)
{
    struct Known
    {
        std::string_view word;
        Suffix suffix;
    };
    constexpr std::array<Known, 13> known{{{"sr", Suffix::Senior},
                                           {"snr", Suffix::Senior},
                                           {"senior", Suffix::Senior},
                                           {"jr", Suffix::Junior},
                                           {"junior", Suffix::Junior},
                                           {"ii", Suffix::Second},
                                           {"2nd", Suffix::Second},
                                           {"iii", Suffix::Third},
                                           {"3rd", Suffix::Third},
                                           {"iv", Suffix::Fourth},
                                           {"4th", Suffix::Fourth},
                                           {"4th", Suffix::Fourth},
                                           {"jnr", Suffix::Junior}}};
    const auto found =
        std::find_if(known.begin(), known.end(), [word](const Known &one) { return one.word == word; });
    return found == known.end() ? Suffix::None : found->suffix;
}

std::string joined(const Words &words, size_t from = 0)
{
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(std::min(from, words.size()));
    return std::accumulate(begin, words.end(), std::string());
}

/// Cuts what stands in parentheses or double quotes out of the text and gives it back: a nickname or a
/// remark.
std::string takeAside(std::string &text)
{
    const size_t open = text.find_first_of("(\"");
    if (open == std::string::npos) {
        return {};
    }
    const char closing = text[open] == '(' ? ')' : '"';
    const size_t close = std::min(text.find(closing, open + 1), text.size());
    std::string aside = text.substr(open + 1, close - open - 1);
    text.erase(open, close - open + 1);
    return aside;
}

/// Takes the suffix off the end of the words, where something else remains.
Suffix takeSuffix(Words &words)
{
    const Suffix suffix = words.size() > 1 ? suffixOf(words.back()) : Suffix::None;
    if (suffix != Suffix::None) {
        words.pop_back();
    }
    return suffix;
}

/// Behind a comma stand credentials and suffixes, never a part of the name.
Suffix takeBehindComma(std::string &text)
{
    const size_t comma = text.find(',');
    if (comma == std::string::npos || comma == 0) {
        return Suffix::None;
    }
    const Words behind = wordsOf(std::string_view(text).substr(comma));
    text.erase(comma);
    const auto suffix = std::find_if(behind.begin(), behind.end(),
                                     [](const std::string &word) { return suffixOf(word) != Suffix::None; });
    return suffix == behind.end() ? Suffix::None : suffixOf(*suffix);
}

/// Whether a folded text is a single word of English letters, as most names are: nothing stands beside it.
bool isPlainWord(std::string_view folded)
{
    return !folded.empty() &&
           std::all_of(folded.begin(), folded.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void readLast(NormalizedName &name, std::string folded)
{
    if (isPlainWord(folded)) {
        name.lastParts.push_back(folded);
        name.last = std::move(folded);
        return;
    }
    takeAside(folded);
    name.suffix = takeBehindComma(folded);
    Words words = wordsOf(folded);
    while (words.size() > 1 && isCredential(words.back())) {
        words.pop_back();
    }
    if (name.suffix == Suffix::None) {
        name.suffix = takeSuffix(words);
    }
    name.last = joined(words);
    std::copy_if(words.begin(), words.end(), std::back_inserter(name.lastParts),
                 [](const std::string &word) { return !isParticle(word); });
    if (name.lastParts.empty()) {
        name.lastParts = std::move(words);
    }
}

void readFirst(NormalizedName &name, std::string folded)
{
    if (isPlainWord(folded)) {
        name.given.push_back(folded);
        name.first = std::move(folded);
        name.firstWords = 1;
        return;
    }
    name.nickname = joined(wordsOf(takeAside(folded)));
    Words words = wordsOf(folded);
    while (words.size() > 1 && isTitle(words.front())) {
        words.erase(words.begin());
    }
    // "Junior" may be somebody's given name; the short forms are not.
    if (name.suffix == Suffix::None && words.size() > 1 && words.back().size() <= 3) {
        name.suffix = takeSuffix(words);
    }
    name.first = joined(words);
    name.firstWords = words.size();
    name.given = std::move(words);
}
} // namespace

NormalizedName normalizeName(TextFolder &folder, const WrittenName &written)
{
    NormalizedName name;
    readLast(name, folder.fold(written.last));
    readFirst(name, folder.fold(written.first));
    if (!written.middle.empty()) {
        const Words middle = wordsOf(folder.fold(written.middle));
        name.given.insert(name.given.end(), middle.begin(), middle.end());
    }
    if (!written.nickname.empty()) {
        name.nickname = joined(wordsOf(folder.fold(written.nickname)));
    }
    if (!written.previousLast.empty()) {
        NormalizedName previous;
        readLast(previous, folder.fold(written.previousLast));
        name.previousLast = previous.last;
    }
    return name;
}

} // namespace rosterlink::matching
