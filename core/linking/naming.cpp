// SPDX-License-Identifier: Apache-2.0
#include "core/linking/naming.h"

#include <QCoreApplication>

namespace rosterlink
{

QString shownName(const PersonRow &person, const Viewer &viewer)
{
    if (viewer.seesName(person.kind)) {
        const QString name = person.facts.displayName();
        return name.isEmpty() ? person.externalId : name;
    }
    if (person.side == Side::Motivity && !person.alias.isEmpty()) {
        return person.alias;
    }
    return clientNumber(person.number);
}

QString clientNumber(int number)
{
    return QCoreApplication::translate("Naming", "Client %1").arg(number);
}

} // namespace rosterlink
