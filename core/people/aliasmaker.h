// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/alias.h"

#include <functional>

namespace rosterlink
{

/// Whether somebody of the organization has the alias of that key (Alias::key) already.
using IsAliasTaken = std::function<bool(const QString &key)>;

/// An alias that is free: the first two letters of first and last name, "NoFi" for Noah Fischer, in Latin
/// letters whatever the script of the names; where that one is taken, "NoFi2", "NoFi3", …; "Learner" for
/// names without letters.
[[nodiscard]] Alias makeAlias(const QString &firstName, const QString &lastName, const IsAliasTaken &isTaken);

} // namespace rosterlink
