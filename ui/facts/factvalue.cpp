// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/factvalue.h"

#include "core/people/partialdate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

// The language's long form without the day of the week.
QString writtenOut(QDate day)
{
    static const QRegularExpression dayOfWeek(u"[,،]?\\s*dddd[,.،]?\\s*"_s);
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    format.remove(dayOfWeek).replace("MMMM"_L1, "MMM"_L1);
    return QLocale().toString(day, format);
}

QString factValue(Field field, const QString &text)
{
    if (field != Field::DateOfBirth) {
        return QString(text).replace('\n'_L1,
                                     QCoreApplication::translate("FactValue", ", ", "between values"));
    }
    const auto date = PartialDate::parse(text);
    if (!date) {
        return text;
    }
    return date->isWhole() ? writtenOut(*date->date()) : date->display(QLocale());
}

} // namespace rosterlink::ui
