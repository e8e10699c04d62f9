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
/// called.
constexpr std::array<Abbreviation, 38> abbreviations{{
    {"street", "st"},   {"str", "st"},        {"avenue", "ave"},   {"av", "ave"},         {"road", "rd"},
    {"drive", "dr"},    {"lane", "ln"},       {"court", "ct"},     {"boulevard", "blvd"}, {"circle", "cir"},
    {"place", "pl"},    {"terrace", "ter"},   {"parkway", "pkwy"}, {"highway", "hwy"},    {"square", "sq"},
    {"trail", "trl"},   {"crescent", "cres"}, {"alley", "aly"},    {"point", "pt"},       {"heights", "hts"},
    {"mount", "mt"},    {"saint", "st"},      {"north", "n"},      {"south", "s"},        {"east", "e"},
    {"west", "w"},      {"northeast", "ne"},  {"northwest", "nw"}, {"southeast", "se"},   {"southwest", "sw"},
    {"apartment", "#"}, {"apt", "#"},         {"unit", "#"},       {"suite", "#"},        {"ste", "#"},
    {"no", "#"},        {"number", "#"},      {"bldg", "#"},
}};

std::string abbreviated(const std::string &word)
{
    const auto found = std::find_if(abbreviations.begin(), abbreviations.end(),
                                    [&word](const Abbreviation &one) { return one.word == word; });
    return found == abbreviations.end() ? word : std::string(found->abbreviated);
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
        const std::string shorter = abbreviated(word);
        const bool twice = shorter == "#" && !street.empty() && street.back() == '#';
        if (!twice) {
            street += (street.empty() ? "" : " ") + shorter;
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
