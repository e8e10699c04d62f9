// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace rosterlink
{

/// A day with its month's name, as the user's locale writes it, without the day of the week: "25 November
/// 2026". So 3/4 and 4/3 can't be mixed up.
[[nodiscard]] QString dayText(QDate day);
/// The same with the short name of the month: "25 Nov 2026".
[[nodiscard]] QString shortDayText(QDate day);
/// The day of a moment where the user is.
[[nodiscard]] QString dayText(const QDateTime &moment);

} // namespace rosterlink
