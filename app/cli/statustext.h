// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"
#include "core/linking/rosterview.h"

#include <QStringList>

namespace rosterlink::cli
{

/// "Motivity members", "Calmanac learners": how lines of the answer begin.
[[nodiscard]] QString rosterTitle(Kind kind, Side side, const IntegrationDefinition &other = integration());

/// Both books of one kind, as the window's header shows them, and the decisions left.
[[nodiscard]] QStringList statusLines(Kind kind, const Counts &counts,
                                      const IntegrationDefinition &other = integration());

} // namespace rosterlink::cli
