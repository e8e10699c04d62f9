// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/roster.h"
#include "core/people/kind.h"
#include "core/people/result.h"

namespace rosterlink::cli
{

class Console;

/// Reads a file of people for matching; prints under `title` how many there are, and what was not understood.
[[nodiscard]] Result<matching::Roster> readRoster(const QString &path, const QString &title, Side side,
                                                  Console &console);

} // namespace rosterlink::cli
