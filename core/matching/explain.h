// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/findings.h"
#include "core/people/kind.h"

#include <QString>

namespace rosterlink::matching
{

/// Whether values may be named in a sentence ("Kate is short for Katherine") or only facts ("the first names
/// are forms of one name"): the latter for screen-share mode and for those who may not see protected info.
enum class Wording { WithValues, FactsOnly };

/// One or two sentences why the two may be one: "The phone is the same and Kate is short for Katherine. The
/// e-mail addresses differ." In the user's language.
[[nodiscard]] QString explainPair(Kind kind, const Findings &findings, const Facts &motivity,
                                  const Facts &counterpart, Wording wording);

/// The same in a few words for a row of the list: "same phone, Kate is short for Katherine".
[[nodiscard]] QString explainShortly(Kind kind, const Findings &findings, const Facts &motivity,
                                     const Facts &counterpart, Wording wording);

/// Why the pair was not linked automatically, in one or two sentences. rival: the display name (or alias) of
/// the one who fits as well, or of the brother or sister; may be empty.
[[nodiscard]] QString explainHold(Kind kind, Hold hold, const Findings &findings, const QString &rival);

/// "certain", "probable", "possible", as the badge shows it.
[[nodiscard]] QString strengthWord(Strength strength);

/// Why a pair was linked automatically: "First name, last name and birth date are the same, and nobody else
/// has them."
[[nodiscard]] QString explainRule(Kind kind, Rule rule);

} // namespace rosterlink::matching
