// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/findings.h"
#include "core/people/kind.h"

#include <vector>

namespace rosterlink::matching
{

/// How much one fact says for the two being one person, in bits (base-2 logarithm of a likelihood ratio,
/// Fellegi and Sunter 1969) against two strangers; below 0 it speaks against it. Names count as usual ones
/// do.
struct Evidence
{
    Field field = Field::FirstName;
    double bits = 0;
};

/// What was compared and says something, in the order of the fields.
[[nodiscard]] std::vector<Evidence> evidenceOf(Kind kind, const Findings &findings);

} // namespace rosterlink::matching
