// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace rosterlink::matching
{

/// How alike two UTF-8 texts are, from 0 to 1, counted in code points: Jaro (1989) with Winkler's (1990)
/// bonus of a tenth for each of up to four equal first letters. Symmetric; two empty texts are alike.
[[nodiscard]] double jaroWinkler(std::string_view a, std::string_view b);
/// The same without Winkler's bonus.
[[nodiscard]] double jaro(std::string_view a, std::string_view b);

/// How few insertions, deletions, replacements and exchanges of neighbors turn one UTF-8 text into the other
/// (Damerau 1964, Levenshtein 1966; the unrestricted distance of Lowrance and Wagner 1975), in code points.
[[nodiscard]] int damerauLevenshtein(std::string_view a, std::string_view b);

/// Whether damerauLevenshtein() is 1, found sooner.
[[nodiscard]] bool areOneSlipApart(std::string_view a, std::string_view b);

} // namespace rosterlink::matching
