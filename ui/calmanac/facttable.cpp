// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/facttable.h"

#include "core/people/partialdate.h"

#include <QCoreApplication>
#include <QLocale>

namespace rosterlink::ui
{

namespace
{
QString shown(Kind kind, Field field, const QString &text, const Viewer &viewer)
{
    if (!viewer.sees(kind, field)) {
        return QCoreApplication::translate("FactTable", "hidden");
    }
    if (field == Field::DateOfBirth) {
        // Written out, so that 3/4 and 4/3 can't be mixed up.
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : text;
    }
    return QString(text).replace(QLatin1Char('\n'), QStringLiteral(", "));
}

Likeness likeness(matching::Finding finding)
{
    switch (matching::agreement(finding)) {
    case matching::Agreement::Same:
        return Likeness::Same;
    case matching::Agreement::Nearly:
        return Likeness::Nearly;
    case matching::Agreement::Different:
        return Likeness::Different;
    case matching::Agreement::Missing:
        break;
    }
    return Likeness::NotCompared;
}
} // namespace

QVector<SideBySideRow> factRows(Kind kind, const Facts &left, const Facts &right, const matching::Findings &findings,
                                const Viewer &viewer)
{
    QVector<SideBySideRow> rows;
    for (const auto field : allFields()) {
        const bool hidden = !viewer.sees(kind, field);
        const bool compared = matching::agreement(findings[field]) != matching::Agreement::Missing;
        if ((left[field].isEmpty() && right[field].isEmpty() && !hidden) || (hidden && !compared)) {
            continue;
        }
        rows.append({fieldLabel(field), shown(kind, field, left[field], viewer),
                     shown(kind, field, right[field], viewer), likeness(findings[field])});
    }
    return rows;
}

QVector<SideBySideRow> factRows(Kind kind, const Facts &facts, const Viewer &viewer)
{
    QVector<SideBySideRow> rows;
    for (const auto field : allFields()) {
        if (!facts[field].isEmpty()) {
            rows.append({fieldLabel(field), shown(kind, field, facts[field], viewer), {}, Likeness::NotCompared});
        }
    }
    return rows;
}

} // namespace rosterlink::ui
