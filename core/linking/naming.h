// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/store/personrows.h"

namespace rosterlink
{

/// What somebody is called on the screen: first and last name (the id where there is none); where the viewer
/// may not see learners' names, the alias, or "Client 17" for who is only in the other system; who may not be
/// seen at all is "Learner 3" or "Member 5", where history speaks of them.
[[nodiscard]] QString shownName(const PersonRow &person, const Viewer &viewer);

} // namespace rosterlink
