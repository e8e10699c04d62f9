// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/foldedtext.h"

#include <string>
#include <string_view>

namespace rosterlink::matching
{

/// The parts of a postal address as one system wrote them.
struct WrittenAddress
{
    std::string_view street;
    std::string_view city;
    std::string_view state;
    std::string_view postcode;
};

/// A postal address without case, accents, punctuation and the different ways to abbreviate.
struct NormalizedAddress
{
    std::string street;   ///< "12 n oak st", with the apartment at the end: "12 n oak st # 4b"
    std::string city;     ///< "springfield"
    std::string state;    ///< "il"
    std::string postcode; ///< the first five digits of a ZIP code; another country's in one word
};

[[nodiscard]] NormalizedAddress normalizeAddress(TextFolder &folder, const WrittenAddress &written);

/// The street's number ("12" of "12 n oak st"); empty where it doesn't begin with one.
[[nodiscard]] std::string_view houseNumberOf(std::string_view street);

/// The street without the apartment.
[[nodiscard]] std::string_view withoutApartment(std::string_view street);

} // namespace rosterlink::matching
