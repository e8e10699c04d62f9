// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/findings.h"
#include "core/matching/namecomparison.h"
#include "core/matching/profile.h"

namespace rosterlink::matching
{

/// What comparing two people finds, one finding a field. Symmetric. A phone, e-mail address or identifier
/// that several people of one of the counted rosters have is SameButShared.
[[nodiscard]] Findings compareProfiles(const Profile &a, const Profile &b);

/// The same; stops early, with false, where the names don't allow the two to be one person (isPlausible),
/// unless any names do.
[[nodiscard]] bool compareIfPlausible(const Profile &a, const Profile &b, bool anyNames,
                                      WordComparison &words, Findings &findings);

[[nodiscard]] Finding compareDates(const NormalizedDate &a, const NormalizedDate &b);

} // namespace rosterlink::matching
