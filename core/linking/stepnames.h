// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/historyeyes.h"
#include "core/linking/commandcontext.h"

namespace rosterlink
{

/// The eyes with which a viewer reads history: names and facts as far as they may be seen, integrations by
/// their titles.
[[nodiscard]] HistoryEyes historyEyes(const Viewer &viewer);

/// A step's sentence in the user's language, with the names that the viewer may see.
[[nodiscard]] QString sentenceOf(Database &database, OrganizationId organization, const StepRow &step,
                                 const Viewer &viewer);
[[nodiscard]] QString sentenceOf(CommandContext &context, const StepRow &step);

} // namespace rosterlink
