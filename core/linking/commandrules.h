// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/permission.h"
#include "core/history/stepkind.h"
#include "core/linking/commands.h"

#include <QSet>

namespace rosterlink
{

/// The step that a command makes. A new command without a line here does not compile.
[[nodiscard]] StepKind stepKindOf(const Command &command);

/// The permissions that a step of that sort needs, all of them, where it decides about people of these kinds.
[[nodiscard]] Permissions permissionsFor(StepKind what, const QSet<Kind> &kinds);

} // namespace rosterlink
