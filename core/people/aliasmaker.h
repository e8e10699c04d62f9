// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/alias.h"

#include <functional>

namespace rosterlink
{

/// Whether somebody of the organization has the alias of that key (Alias::key) already.
using IsAliasTaken = std::function<bool(const QString &key)>;

/// How an organization's aliases are made. The order is that in which they are offered.
enum class AliasPattern {
    Letters, ///< "NoFi" for Noah Fischer, as the clinical system's users do it; tells something of the name
    Words,   ///< "TealHeron": a color and an animal, whatever the name
    Number   ///< "Learner17", whatever the name
};

/// Whom an alias is for.
struct AliasFor
{
    QString firstName;
    QString lastName;
    int number = 0; ///< the learner's, counted within the organization: where words and numbers begin
};

/// An alias that is free. Letters: in Latin letters whatever the script of the names, with 2, 3, … behind it
/// where it is taken; "Learner" for names without letters. Words: each pair of words once, then with numbers.
[[nodiscard]] Alias makeAlias(AliasPattern pattern, const AliasFor &learner, const IsAliasTaken &isTaken);

/// "letters", "words", "number", as settings hold it; whatever isn't one of them is Letters.
[[nodiscard]] QLatin1String aliasPatternName(AliasPattern pattern);
[[nodiscard]] AliasPattern aliasPatternFromName(QStringView name);

} // namespace rosterlink
