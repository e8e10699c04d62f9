// SPDX-License-Identifier: Apache-2.0
#include "core/matching/normalizedaddress.h"

#include <algorithm>
#include <array>

namespace rosterlink::matching
{

namespace
{
struct Abbreviation
{
    std::string_view word;
    std::string_view abbreviated;
};

/// The abbreviations of the United States Postal Service (Publication 28) for what streets are usually
/// called; in the order of the alphabet, to be searched in.
constexpr std::array<Abbreviation, 38> abbreviations{
    {{"alley", "aly"}, {"apartment", "#"},    {"apt", "#"},        {"av", "ave"},       {"avenue", "ave"},
     {"bldg", "#"},    {"boulevard", "blvd"}, {"circle", "cir"},   {"court", "ct"},     {"crescent", "cres"},
     {"drive", "dr"},  {"east", "e"},         {"heights", "hts"},  {"highway", "hwy"},  {"lane", "ln"},
     {"mount", "mt"},  {"no", "#"},           {"north", "n"},      {"northeast", "ne"}, {"northwest", "nw"},
     {"number", "#"},  {"parkway", "pkwy"},   {"place", "pl"},     {"point", "pt"},     {"road", "rd"},
     {"saint", "st"},  {"south", "s"},        {"southeast", "se"}, {"southwest", "sw"}, {"square", "sq"},
     {"ste", "#"},     {"str", "st"},         {"street", "st"},    {"suite", "#"},      {"terrace", "ter"},
     {"trail", "trl"}, {"unit", "#"},         {"west", "w"}}};

std::string_view abbreviated(std::string_view word)
{
    const auto found =
        std::lower_bound(abbreviations.begin(), abbreviations.end(), word,
                         [](const Abbreviation &one, std::string_view wanted) { return one.word < wanted; });
    return found == abbreviations.end() || found->word != word ? word : found->abbreviated;
}

std::string inOneWord(TextFolder &folder, std::string_view text)
{
    std::string all;
    for (const std::string &word : wordsOf(folder.fold(text))) {
        all += word;
    }
    return all;
}

/// "#4" says the same as "Apt 4".
std::string streetOf(TextFolder &folder, std::string_view written)
{
    std::string folded = folder.fold(written);
    for (size_t at = folded.find('#'); at != std::string::npos; at = folded.find('#', at + 6)) {
        folded.replace(at, 1, " unit ");
    }
    std::string street;
    for (const std::string &word : wordsOf(folded)) {
        const std::string_view shorter = abbreviated(word);
        const bool twice = shorter == "#" && !street.empty() && street.back() == '#';
        if (!twice) {
            street += street.empty() ? "" : " ";
            street += shorter;
        }
    }
    return street;
}

std::string postcodeOf(TextFolder &folder, std::string_view written)
{
    std::string code = inOneWord(folder, written);
    const bool zip = (code.size() == 5 || code.size() == 9) && std::all_of(code.begin(), code.end(), isDigit);
    return zip ? code.substr(0, 5) : code;
}
} // namespace

NormalizedAddress normalizeAddress(TextFolder &folder, const WrittenAddress &written)
{
    return {streetOf(folder, written.street), inOneWord(folder, written.city),
            inOneWord(folder, written.state), postcodeOf(folder, written.postcode)};
}

std::string_view houseNumberOf(std::string_view street)
{
    const std::string_view first = street.substr(0, street.find(' '));
    return !first.empty() && isDigit(first.front()) ? first : std::string_view();
}

std::string_view withoutApartment(std::string_view street)
{
    const size_t apartment = street.find(" #");
    return apartment == 0 ? street : street.substr(0, apartment);
}

} // namespace rosterlink::matching
