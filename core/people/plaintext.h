// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rosterlink
{

/// Whether a character shows nothing itself but changes how others are shown: control characters, which a
/// terminal obeys, and the marks that turn the direction of writing (Unicode, UAX #9), which make one text
/// look like another.
[[nodiscard]] bool isControl(QChar c);

/// In one line and without such characters: line breaks and tabs become spaces, the others go.
[[nodiscard]] QString plainLine(QString text);

/// The same, but line breaks and tabs stay.
[[nodiscard]] QString plainLines(QString text);

} // namespace rosterlink
