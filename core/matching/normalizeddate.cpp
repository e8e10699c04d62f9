// SPDX-License-Identifier: Apache-2.0
#include "core/matching/normalizeddate.h"

#include <algorithm>
#include <array>

namespace rosterlink::matching
{

namespace
{
/// The number that stands between the places; -1 where something else stands there.
int numberAt(std::string_view text, size_t from, size_t length)
{
    int number = 0;
    for (size_t i = from; i < from + length; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return -1;
        }
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

int daysIn(int year, int month)
{
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<size_t>(month - 1)];
}
} // namespace

quint32 NormalizedDate::packedInAnyOrder() const
{
    return static_cast<quint32>(year) * 10000U + std::max(month, day) * 100U + std::min(month, day);
}

NormalizedDate normalizeDate(std::string_view text)
{
    const size_t begin = std::min(text.find_first_not_of(' '), text.size());
    text = text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
    const bool known = text.size() == 4 || (text.size() == 7 && text[4] == '-') ||
                       (text.size() == 10 && text[4] == '-' && text[7] == '-');
    const int year = known ? numberAt(text, 0, 4) : -1;
    if (year <= 0) {
        return {};
    }
    const int month = text.size() >= 7 ? numberAt(text, 5, 2) : 0;
    if (month < 0 || month > 12 || (month == 0 && text.size() >= 7)) {
        return {};
    }
    const int day = text.size() == 10 ? numberAt(text, 8, 2) : 0;
    if (day < 0 || (text.size() == 10 && (day == 0 || day > daysIn(year, month)))) {
        return {};
    }
    return {static_cast<quint16>(year), static_cast<quint8>(month), static_cast<quint8>(day)};
}

} // namespace rosterlink::matching
