// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rosterlink
{

/// What searching compares: lower case Latin letters and digits, words apart by one space. Accents and
/// apostrophes go, any script becomes Latin (Unicode CLDR's Any-Latin, by ICU), all other signs separate
/// words: "jose alvarez" of "Álvarez, José" in its own order, "oneil" of "O’Neil", "cruz lopez" of
/// "Cruz-Lopez". Folding twice changes nothing. May be called from any thread.
[[nodiscard]] QString foldForSearch(const QString &text);

} // namespace rosterlink
