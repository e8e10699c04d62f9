// SPDX-License-Identifier: Apache-2.0
#include "app/cli/readroster.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/console.h"
#include "app/cli/readreport.h"
#include "core/connectors/files/matchingrosterfile.h"

namespace rosterlink::cli
{

Result<matching::Roster> readRoster(const QString &path, const QString &title, Side side, Console &console)
{
    RosterFileOptions options;
    options.side = side;
    matching::Roster roster;
    const auto warnings = readInto(roster, path, options, console.progress());
    if (!warnings) {
        return tl::unexpected(warnings.error());
    }
    console.print(CommandLineText::tr("%1: %2 read").arg(title).arg(roster.size()));
    printTroubles(warnings->columnsUnknown, warnings->troubles, console);
    return roster;
}

} // namespace rosterlink::cli
