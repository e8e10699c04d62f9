// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/factvalue.h"

#include "core/people/daytext.h"
#include "core/people/partialdate.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

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
    return date->isWhole() ? shortDayText(*date->date()) : date->display(QLocale());
}

} // namespace rosterlink::ui
