// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/rosterview.h"

#include <vector>

namespace rosterlink::ui
{

/// Whether one stands before the other in lists: by name in the user's language, whatever the case. Only on
/// the window's thread.
[[nodiscard]] bool comesBefore(const RosterPerson &one, const RosterPerson &other);

/// Sorts people in that order. Takes a while for 100,000; any thread.
[[nodiscard]] std::vector<RosterPerson> sortedPeople(std::vector<RosterPerson> people);

} // namespace rosterlink::ui
