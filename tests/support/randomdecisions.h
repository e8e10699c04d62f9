// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/commands.h"
#include "core/people/kind.h"

#include <QRandomGenerator>
#include <QString>

namespace rosterlink::test
{

class Office;

/// What somebody might click next on the people of one kind, sensible or not; mostly on whom suggestions
/// bring together.
[[nodiscard]] Command anyDecision(Office &office, Kind kind, QRandomGenerator &random);

/// Whether doing it a second time must change nothing: not so where the second click means something else
/// (Swap, Undo).
[[nodiscard]] bool isDoneOnce(const Command &command);

/// Every row in force of what people decide about and see, suggestions included; without the steps that wrote
/// them.
[[nodiscard]] QString contentOf(Office &office);

/// The decisions in force alone, one a line.
[[nodiscard]] QStringList decisionsOf(Office &office);

} // namespace rosterlink::test
