// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/profile.h"

#include <vector>

namespace rosterlink::matching
{

/// Of the pairs of people of one home of whom both have a phone (or an e-mail address), how many have the
/// same.
struct SharedContacts
{
    quint64 pairs = 0;
    quint64 shared = 0;
};

/// What a roster says about who lives with whom.
struct Households
{
    quint64 people = 0;     ///< of whom a home is known: a street with ZIP code or town, or a phone
    quint64 housemates = 0; ///< of all of them together: others of the same roster with the same home
    SharedContacts phones;  ///< of homes that are known by their street
    SharedContacts emails;
};

/// By street or by phone, whichever shows more housemates a person.
[[nodiscard]] Households householdsOf(const std::vector<Profile> &people, Side side);

} // namespace rosterlink::matching
