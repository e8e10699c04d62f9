// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/factrows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

QVector<SideBySideRow> factRows(const PersonRow &person, const Viewer &viewer)
{
    QVector<SideBySideRow> rows;
    for (const Field field : allFields()) {
        const bool seen = viewer.sees(person.kind, field);
        const bool important = field == Field::FirstName || field == Field::LastName
                               || field == (person.kind == Kind::Members ? Field::Email : Field::DateOfBirth);
        const QString value = person.facts.values(field).join(QCoreApplication::translate("FactRows", ", ", "values"));
        if (important || (seen && !value.isEmpty())) {
            SideBySideRow row;
            row.label = fieldLabel(field);
            row.left = seen ? value : QCoreApplication::translate("FactRows", "hidden");
            rows.append(row);
        }
    }
    return rows;
}

} // namespace rosterlink::ui
