// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/writtendate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// The numbers of 03/04/2017, as they stand there.
struct Numbers
{
    int first = 0;
    int second = 0;
    int year = 0;

    [[nodiscard]] QDate as(DateOrder order) const
    {
        return order == DateOrder::MonthFirst ? QDate(year, first, second) : QDate(year, second, first);
    }
};

int wholeYear(int year, qsizetype digits, const QDate &today)
{
    if (digits > 2) {
        return year;
    }
    const int century = today.year() / 100 * 100;
    return century + year <= today.year() ? century + year : century - 100 + year;
}

std::optional<Numbers> numbersOf(const QString &text, const QDate &today)
{
    static const QRegularExpression form(u"^(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})(?: .*)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString year = match.captured(3);
    return Numbers{match.captured(1).toInt(), match.captured(2).toInt(),
                   wholeYear(year.toInt(), year.size(), today)};
}

/// By its first three letters, in English or Spanish; 0: none.
int monthNamed(const QString &word)
{
    static const QStringList english{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                     u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const QStringList spanish{u"ene"_s, u"feb"_s, u"mar"_s, u"abr"_s, u"may"_s, u"jun"_s,
                                     u"jul"_s, u"ago"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dic"_s};
    const QString start = word.left(3).toLower();
    const auto found = std::max(english.indexOf(start), spanish.indexOf(start));
    return static_cast<int>(found) + 1;
}

QDate withMonthName(const QString &text, const QDate &today)
{
    static const QRegularExpression dayFirst(
        u"^(\\d{1,2})[\\-. /]+(\\pL{3,})\\.?[\\-. /,]+(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression monthFirst(u"^(\\pL{3,})\\.? +(\\d{1,2}),? +(\\d{4})$"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        const QString year = match.captured(3);
        return {wholeYear(year.toInt(), year.size(), today), monthNamed(match.captured(2)),
                match.captured(1).toInt()};
    }
    if (const auto match = monthFirst.match(text); match.hasMatch()) {
        return {match.captured(3).toInt(), monthNamed(match.captured(1)), match.captured(2).toInt()};
    }
    return {};
}

/// Days since the last day of 1899 and one more (ECMA-376, 18.17.4.1), where the birth date of a living
/// person comes of it.
QDate fromDayNumber(const QString &text, const QDate &today)
{
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    constexpr int fewest = 3'654; // 1910-01-01: smaller numbers are rather something else
    const QDate date = QDate(1899, 12, 30).addDays(days);
    return isNumber && days >= fewest && date <= today ? date : QDate();
}
} // namespace

QByteArray isoDate(QByteArrayView written, std::optional<DateOrder> order, const QDate &today)
{
    const QString text = QString::fromUtf8(written).simplified();
    QDate date;
    if (const auto numbers = numbersOf(text, today)) {
        const QDate monthFirst = numbers->as(DateOrder::MonthFirst);
        const QDate dayFirst = numbers->as(DateOrder::DayFirst);
        if (monthFirst.isValid() && dayFirst.isValid() && monthFirst != dayFirst) {
            date = order ? numbers->as(*order) : QDate();
        } else {
            date = monthFirst.isValid() ? monthFirst : dayFirst;
        }
    } else {
        date = withMonthName(text, today);
        date = date.isValid() ? date : fromDayNumber(text, today);
    }
    return date.isValid() ? date.toString(Qt::ISODate).toLatin1() : QByteArray();
}

void DateOrderGuess::add(QByteArrayView written)
{
    const auto numbers = numbersOf(QString::fromUtf8(written).simplified(), QDate::currentDate());
    if (!numbers) {
        return;
    }
    const QDate monthFirst = numbers->as(DateOrder::MonthFirst);
    const QDate dayFirst = numbers->as(DateOrder::DayFirst);
    if (monthFirst == dayFirst) {
        return;
    }
    if (monthFirst.isValid() && dayFirst.isValid()) {
        m_either = m_either.isEmpty() ? written.toByteArray() : m_either;
    } else {
        m_monthFirst += monthFirst.isValid() ? 1 : 0;
        m_dayFirst += dayFirst.isValid() ? 1 : 0;
    }
}

std::optional<DateOrder> DateOrderGuess::order() const
{
    if ((m_monthFirst > 0) == (m_dayFirst > 0)) {
        return std::nullopt;
    }
    return m_monthFirst > 0 ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

QByteArray DateOrderGuess::question() const
{
    return order() ? QByteArray() : m_either;
}

} // namespace rosterlink
