// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QDate>

#include <optional>

namespace rosterlink
{

/// Which of the first two numbers of 03/04/2017 is the month.
enum class DateOrder { MonthFirst, DayFirst };

/// A birth date as offices write it, as YYYY-MM-DD: 12/31/1980, 31.12.80, 31-Dec-1980, Dec 31, 1980, or a
/// spreadsheet's number of a day. Years of two digits lie in the hundred years up to today. Where both orders
/// give a date, order says which; without one it is none. Empty: no possible date.
[[nodiscard]] QByteArray isoDate(QByteArrayView written, std::optional<DateOrder> order, const QDate &today);

/// Learns from all dates of a column in which order they are written.
class DateOrderGuess
{
public:
    void add(QByteArrayView written);

    /// None: nothing tells, or dates contradict each other.
    [[nodiscard]] std::optional<DateOrder> order() const;
    /// A date that can be read in two ways, where no other of the column says which: to be asked. Empty:
    /// there is nothing to ask.
    [[nodiscard]] QByteArray question() const;

private:
    int m_monthFirst = 0; ///< dates that can only be read so
    int m_dayFirst = 0;
    QByteArray m_either; ///< the first that can be read either way, to another day
};

} // namespace rosterlink
