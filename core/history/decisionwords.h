// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace rosterlink
{

/// How a link came to be.
enum class LinkHow : quint8 { Automatic, ByHand, Created };

/// "automatic", "by hand" or "created" (with +), as the database writes it.
[[nodiscard]] QLatin1String toText(LinkHow how);
/// Whatever isn't one of the others was linked by hand.
[[nodiscard]] LinkHow linkHowFromText(QStringView text);

/// Why somebody need not be linked.
enum class ExemptionReason { NoNeed, Csc, HasLeft };

/// "no need", "csc" or "has left", as the database writes it.
[[nodiscard]] QLatin1String toText(ExemptionReason reason);
/// Whatever isn't one of the others is no need.
[[nodiscard]] ExemptionReason exemptionReasonFromText(QStringView text);

} // namespace rosterlink
