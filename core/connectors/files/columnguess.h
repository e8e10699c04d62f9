// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/knowncolumn.h"

#include <QStringList>

namespace rosterlink
{

/// What the columns of a file likely hold, from how rosters name them in the wild ("D.O.B.", "givenName",
/// "Apellidos"), without regard to case, accents, spaces and punctuation; to be confirmed by the user. Where
/// several columns could hold the same fact, the likeliest takes it (all, for phone and e-mail). A column for
/// the whole name is guessed only where first and last name have none of their own.
[[nodiscard]] ColumnMapping guessColumns(const QStringList &header, Side side);

} // namespace rosterlink
