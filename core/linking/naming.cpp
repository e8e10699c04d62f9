// SPDX-License-Identifier: Apache-2.0
#include "core/linking/naming.h"

#include <QCoreApplication>

namespace rosterlink
{

namespace
{
/// Whom one may not see by name: by a number that stays the same.
QString numberedName(const PersonRow &person)
{
    if (person.side == Side::Counterpart) {
        return person.kind == Kind::Learners
                   ? QCoreApplication::translate("Naming", "Client %1").arg(person.number)
                   : QCoreApplication::translate("Naming", "Staff %1").arg(person.number);
    }
    return (person.kind == Kind::Learners ? QCoreApplication::translate("Naming", "Learner %1")
                                          : QCoreApplication::translate("Naming", "Member %1"))
        .arg(person.number);
}
} // namespace

QString shownName(const PersonRow &person, const Viewer &viewer)
{
    if (viewer.seesName(person.kind)) {
        const QString name = person.facts.displayName();
        return name.isEmpty() ? person.externalId : name;
    }
    if (person.side == Side::Motivity && viewer.seesKind(person.kind) && !person.alias.isEmpty()) {
        return person.alias;
    }
    return numberedName(person);
}

} // namespace rosterlink
