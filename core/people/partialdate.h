// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace rosterlink
{

/// A day, a month or a year of the Gregorian calendar, as both systems know birth dates: 2017-03-12, 2017-03
/// or 2017.
class PartialDate
{
    Q_DECLARE_TR_FUNCTIONS(PartialDate)

public:
    /// Takes YYYY-MM-DD, YYYY-MM and YYYY that exist, from 1800 to 2199.
    [[nodiscard]] static Result<PartialDate> parse(const QString &text);
    /// Whether parse() would take it; cheaper, for reading millions. The text is trimmed.
    [[nodiscard]] static bool isPossible(QByteArrayView text) { return read(text).has_value(); }

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; } ///< 0: unknown
    [[nodiscard]] int day() const { return m_day; }     ///< 0: unknown
    [[nodiscard]] bool isWhole() const { return m_day > 0; }
    /// The day, where it is known.
    [[nodiscard]] std::optional<QDate> date() const;
    /// As files write it: YYYY-MM-DD, YYYY-MM or YYYY.
    [[nodiscard]] QString text() const;
    /// As people of that language write it, always with a year of four digits: "3/12/2017", "March 2017",
    /// "2017".
    [[nodiscard]] QString display(const QLocale &locale) const;

    auto operator<=>(const PartialDate &) const = default;

private:
    PartialDate(int year, int month, int day)
        : m_year(year)
        , m_month(month)
        , m_day(day)
    {}
    [[nodiscard]] static std::optional<PartialDate> read(QByteArrayView text);

    int m_year;
    int m_month;
    int m_day;
};

} // namespace rosterlink
