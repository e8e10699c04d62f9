// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/historyrows.h"

namespace rosterlink
{

/// The sentence of an import or a synchronization, from the figures that it left in the step's detail:
/// "Imported members from motivity.csv: 3 new, 1 changed, 1 gone; 12 linked automatically".
[[nodiscard]] QString importSentence(const StepRow &step);
[[nodiscard]] QString synchronizationSentence(const StepRow &step);

} // namespace rosterlink
