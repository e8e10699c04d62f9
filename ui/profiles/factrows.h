// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/store/personrows.h"
#include "ui/common/sidebyside.h"

namespace rosterlink::ui
{

/// What is known of a person, a row a fact; facts that the viewer may not see say "hidden". person as a PersonDetail has it.
[[nodiscard]] QVector<SideBySideRow> factRows(const PersonRow &person, const Viewer &viewer);

} // namespace rosterlink::ui
