// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/rostertrouble.h"

#include <QCoreApplication>

namespace rosterlink
{

QString RosterTrouble::text() const
{
    //: A line of a file, the name of a column, what is wrong there.
    return QCoreApplication::translate("RosterFile", "Line %1, %2: %3")
        .arg(QString::number(line), column, sentence);
}

} // namespace rosterlink
