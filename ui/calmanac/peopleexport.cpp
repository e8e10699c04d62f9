// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peopleexport.h"

#include "ui/calmanac/peoplemodel.h"
#include "ui/calmanac/peopletext.h"

#include <QCoreApplication>

namespace rosterlink::ui
{

namespace
{
class PeopleExport
{
    Q_DECLARE_TR_FUNCTIONS(PeopleExport)

public:
    static QStringList header(const QString &title)
    {
        return {tr("Name"), tr("Alias"), tr("System"), tr("State"), tr("Motivity or %1").arg(title)};
    }

    static QStringList row(const RosterPerson &person, const RosterPerson *other, const QString &title)
    {
        return {person.name, person.alias, person.side == Side::Motivity ? tr("Motivity") : title,
                rowBadge(person).text, other ? other->name : QString()};
    }
};
} // namespace

std::vector<QStringList> peopleTable(const PeopleModel &people, const QString &title)
{
    std::vector<QStringList> table{PeopleExport::header(title)};
    for (int row = 0; row < people.rowCount(); ++row) {
        const RosterPerson *person = people.person(people.index(row, 0));
        table.push_back(PeopleExport::row(*person, people.person(person->other), title));
    }
    return table;
}

} // namespace rosterlink::ui
