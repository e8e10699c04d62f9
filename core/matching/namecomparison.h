// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/findings.h"
#include "core/matching/profile.h"

namespace rosterlink::matching
{

/// How two normalized words agree: Same, Typo, Similar or Different; never null.
[[nodiscard]] Finding compareWords(std::string_view a, std::string_view b);

/// Fills in what comparing first, middle, last, former last name and nickname finds. Symmetric.
void compareNames(const Profile &a, const Profile &b, Findings &findings);

} // namespace rosterlink::matching
