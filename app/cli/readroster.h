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

/// Both systems' files, read at the same time.
struct Rosters
{
    matching::Roster motivity;
    matching::Roster counterpart;
};

/// The same of two files, titled by the system that each is of.
[[nodiscard]] Result<Rosters> readRosters(Kind kind, const QString &motivity, const QString &counterpart,
                                          Console &console);

} // namespace rosterlink::cli
