// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/commandcontext.h"

#include <optional>

namespace rosterlink
{

/// What both kinds of + have in common, in the order in which it is called.

/// The counterpart whose + was pressed. None where that + was pressed before (a double click, two windows):
/// then there is nothing to do. NeedsAnswer where somebody likely stands in Motivity already; with anyway,
/// those are remembered as not the same person.
[[nodiscard]] Result<std::optional<PersonRow>>
prepareProfile(CommandContext &context, CounterpartId counterpart, Kind kind, bool anyway);
/// The profile to be: the counterpart's facts under an id of our own ("rosterlink-" and a UUID, never a
/// counter).
[[nodiscard]] PersonRow profileFrom(CommandContext &context, const PersonRow &counterpart);
/// Inserts the profile and its link; returns it with its new id.
PersonRow insertProfile(CommandContext &context, PersonRow profile, const PersonRow &counterpart);

} // namespace rosterlink
