// SPDX-License-Identifier: Apache-2.0
#include "core/people/daytext.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// The language's long form without the day of the week.
QString format()
{
    static const QRegularExpression dayOfWeek(u"[,،]?\\s*dddd[,.،]?\\s*"_s);
    return QLocale().dateFormat(QLocale::LongFormat).remove(dayOfWeek);
}
} // namespace

QString dayText(QDate day)
{
    return QLocale().toString(day, format());
}

QString shortDayText(QDate day)
{
    return QLocale().toString(day, format().replace("MMMM"_L1, "MMM"_L1));
}

QString dayText(const QDateTime &moment)
{
    return dayText(moment.toLocalTime().date());
}

} // namespace rosterlink
