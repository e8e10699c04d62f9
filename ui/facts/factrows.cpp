// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/factrows.h"

#include "ui/facts/factvalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace rosterlink::ui
{

namespace
{
QString shown(Kind kind, Field field, const QString &text, const Viewer &viewer)
{
    return viewer.sees(kind, field) ? factValue(field, text)
                                    : QCoreApplication::translate("FactRows", "hidden");
}

QString lettersOf(const QString &text)
{
    QString letters;
    std::copy_if(text.begin(), text.end(), std::back_inserter(letters),
                 [](QChar letter) { return letter.isLetter(); });
    return letters.toCaseFolded();
}

Likeness likeness(matching::Finding finding, const QString &left, const QString &right)
{
    // A middle initial that is all both systems have ("N", "N.") only fits as a reason; to the eye it is the
    // same.
    const bool initials = finding == matching::Finding::Initial && lettersOf(left) == lettersOf(right);
    const bool compared = matching::agreement(finding) != matching::Agreement::Missing;
    if (compared && (initials || left == right)) {
        return Likeness::Same;
    }
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

/// Whether linking goes by it first, so that its lack is worth a row.
bool matters(Kind kind, Field field)
{
    return field == Field::FirstName || field == Field::LastName ||
           field == (kind == Kind::Members ? Field::Email : Field::DateOfBirth);
}
} // namespace

QVector<SideBySideRow> factRows(Kind kind, const Facts &left, const Facts &right,
                                const matching::Findings &findings, const Viewer &viewer)
{
    QVector<SideBySideRow> rows;
    for (const auto field : allFields()) {
        const bool hidden = !viewer.sees(kind, field);
        const bool compared = matching::agreement(findings[field]) != matching::Agreement::Missing;
        if ((left[field].isEmpty() && right[field].isEmpty() && !hidden) || (hidden && !compared)) {
            continue;
        }
        rows.append({fieldLabel(field),
                     shown(kind, field, left[field], viewer),
                     shown(kind, field, right[field], viewer),
                     likeness(findings[field], left[field], right[field]),
                     {}});
    }
    return rows;
}

QVector<SideBySideRow> factRows(Kind kind, const Facts &facts, const Viewer &viewer,
                                const QStringList &edited)
{
    QVector<SideBySideRow> rows;
    for (const auto field : allFields()) {
        const bool known = viewer.sees(kind, field) && !facts[field].isEmpty();
        const bool marked = edited.contains(QString(columnName(field)));
        if (known || marked || matters(kind, field)) {
            rows.append({fieldLabel(field),
                         shown(kind, field, facts[field], viewer),
                         {},
                         Likeness::NotCompared,
                         marked ? QCoreApplication::translate("FactRows", "edited here") : QString()});
        }
    }
    return rows;
}

} // namespace rosterlink::ui
