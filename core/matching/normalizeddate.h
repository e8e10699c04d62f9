// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <string_view>

namespace rosterlink::matching
{

/// A date of which the day, or month and day, may be unknown (0). Nothing known: isNull().
struct NormalizedDate
{
    quint16 year = 0;
    quint8 month = 0;
    quint8 day = 0;

    [[nodiscard]] bool isNull() const { return year == 0; }
    [[nodiscard]] bool isFull() const { return day != 0; }
    /// One number a date, in the order of time.
    [[nodiscard]] quint32 packed() const { return static_cast<quint32>(year) * 10000U + month * 100U + day; }
    /// The same for a date and the one whose day and month are swapped.
    [[nodiscard]] quint32 packedInAnyOrder() const;
    bool operator==(const NormalizedDate &) const = default;
};

/// Reads YYYY-MM-DD, YYYY-MM or YYYY; anything else is unknown.
[[nodiscard]] NormalizedDate normalizeDate(std::string_view text);

} // namespace rosterlink::matching
