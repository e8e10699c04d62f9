// SPDX-License-Identifier: Apache-2.0
#include "core/people/partialdate.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr int firstYear = 1800; // nobody older is alive, nothing later is a birth date: both are slips
constexpr int lastYear = 2199;
constexpr qsizetype yearLength = 4;
constexpr qsizetype monthLength = 7;
constexpr qsizetype dayLength = 10;

/// The number that the digits make; -1 where one of them is none.
int number(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') {
            return -1;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}
} // namespace

std::optional<PartialDate> PartialDate::read(QByteArrayView text)
{
    if (text.size() != yearLength && text.size() != monthLength && text.size() != dayLength) {
        return std::nullopt;
    }
    const bool hasMonth = text.size() >= monthLength;
    const bool hasDay = text.size() == dayLength;
    if ((hasMonth && text[yearLength] != '-') || (hasDay && text[monthLength] != '-')) {
        return std::nullopt;
    }
    const int year = number(text.first(yearLength));
    const int month = hasMonth ? number(text.sliced(yearLength + 1, 2)) : 0;
    const int day = hasDay ? number(text.sliced(monthLength + 1, 2)) : 0;
    if (year < firstYear || year > lastYear ||
        !QDate::isValid(year, hasMonth ? month : 1, hasDay ? day : 1)) {
        return std::nullopt;
    }
    return PartialDate(year, month, day);
}

Result<PartialDate> PartialDate::parse(const QString &text)
{
    const auto date = read(text.trimmed().toUtf8());
    if (!date) {
        return failure(ErrorCode::InvalidInput, tr("This is not a possible date. It is written as year, "
                                                   "month and day, like 2017-03-12; the day, or day "
                                                   "and month, may be left out."));
    }
    return *date;
}

std::optional<QDate> PartialDate::date() const
{
    return isWhole() ? std::optional(QDate(m_year, m_month, m_day)) : std::nullopt;
}

QString PartialDate::text() const
{
    if (isWhole()) {
        return date()->toString(Qt::ISODate);
    }
    return m_month > 0 ? QDate(m_year, m_month, 1).toString(u"yyyy-MM"_s) : QString::number(m_year);
}

QString PartialDate::display(const QLocale &locale) const
{
    if (isWhole()) {
        QString format = locale.dateFormat(QLocale::ShortFormat);
        if (!format.contains("yyyy"_L1)) {
            format.replace("yy"_L1, "yyyy"_L1);
        }
        return locale.toString(*date(), format);
    }
    if (m_month > 0) {
        //: How a month of a year is written in this language; see QLocale::toString for the letters.
        return locale.toString(QDate(m_year, m_month, 1), tr("MMMM yyyy"));
    }
    return QString::number(m_year);
}

} // namespace rosterlink
