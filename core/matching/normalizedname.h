// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/foldedtext.h"

#include <string>
#include <string_view>
#include <vector>

namespace rosterlink::matching
{

/// What stands behind a last name to tell father and son apart.
enum class Suffix : quint8 { None, Senior, Junior, Second, Third, Fourth };

/// The names of a person as one system wrote them.
struct WrittenName
{
    std::string_view first;
    std::string_view middle;
    std::string_view last; ///< with the suffix
    std::string_view nickname;
    std::string_view previousLast;
};

/// A person's names without case, accents, punctuation, titles, credentials and format.
struct NormalizedName
{
    std::string first;                  ///< the whole first-name field in one word: "annamaria"
    std::vector<std::string> given;     ///< its words, then those of the middle name: "anna", "maria", "jane"
    size_t firstWords = 0;              ///< how many of them stood in the first-name field
    std::string last;                   ///< the last name in one word, without suffix: "delacruzlopez"
    std::vector<std::string> lastParts; ///< its words without particles: "cruz", "lopez"
    Suffix suffix = Suffix::None;
    std::string nickname;
    std::string previousLast;
};

[[nodiscard]] NormalizedName normalizeName(TextFolder &folder, const WrittenName &written);

} // namespace rosterlink::matching
