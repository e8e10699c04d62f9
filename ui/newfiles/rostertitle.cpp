// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/rostertitle.h"

#include <QCoreApplication>

namespace rosterlink::ui
{

QString rosterTitle(WhichRoster which, const QString &system)
{
    const bool members = which.kind == Kind::Members;
    if (which.side == Side::Motivity) {
        return members ? QCoreApplication::translate("RosterTitle", "Motivity members")
                       : QCoreApplication::translate("RosterTitle", "Motivity learners");
    }
    return (members ? QCoreApplication::translate("RosterTitle", "%1 members")
                    : QCoreApplication::translate("RosterTitle", "%1 learners"))
        .arg(system);
}

} // namespace rosterlink::ui
