// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/findings.h"
#include "core/people/facts.h"
#include "core/people/kind.h"

#include <QStringList>

namespace rosterlink
{

/// Whether two values of a field say the same after normalizing case, accents, punctuation and format.
[[nodiscard]] bool sameAfterNormalizing(Field field, const QString &one, const QString &other);

/// Deciding facts of a link: always the names and the birth date, and whatever agreed when it was made.
[[nodiscard]] bool isDeciding(Field field, const matching::Findings &findings);

/// The deciding facts of one side that differ from what they were, as a link keeps them:
/// "counterpart.last_name".
[[nodiscard]] QStringList driftOf(Side side, const Facts &then, const Facts &now,
                                  const matching::Findings &findings);

/// A link's drift after one side was read anew: the other side's entries are kept.
[[nodiscard]] QString mergedDrift(const QString &drift, Side side, const QStringList &sides);

} // namespace rosterlink
