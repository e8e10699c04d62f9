// SPDX-License-Identifier: Apache-2.0
#include "app/cli/readroster.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/console.h"
#include "app/cli/readreport.h"
#include "app/cli/statustext.h"
#include "core/connectors/files/matchingrosterfile.h"

#include <QtConcurrentRun>

namespace rosterlink::cli
{

namespace
{
struct ReadRoster
{
    matching::Roster roster;
    RosterWarnings warnings;
};

Result<ReadRoster> read(const QString &path, Side side, Progress &progress)
{
    RosterFileOptions options;
    options.side = side;
    ReadRoster read;
    auto warnings = readInto(read.roster, path, options, progress);
    if (!warnings) {
        return tl::unexpected(warnings.error());
    }
    read.warnings = *std::move(warnings);
    return read;
}

Result<matching::Roster> reported(Result<ReadRoster> read, const QString &title, Console &console)
{
    if (!read) {
        return tl::unexpected(read.error());
    }
    console.print(CommandLineText::tr("%1: %2 read").arg(title).arg(read->roster.size()));
    printTroubles(read->warnings.columnsUnknown, read->warnings.troubles, console);
    return std::move(read->roster);
}
} // namespace

Result<matching::Roster> readRoster(const QString &path, const QString &title, Side side, Console &console)
{
    return reported(read(path, side, console.progress()), title, console);
}

Result<Rosters> readRosters(Kind kind, const QString &motivity, const QString &counterpart, Console &console)
{
    auto other = QtConcurrent::run([&] { return read(counterpart, Side::Counterpart, console.progress()); });
    auto one = read(motivity, Side::Motivity, console.progress());
    other.waitForFinished();
    auto left = reported(std::move(one), rosterTitle(kind, Side::Motivity), console);
    if (!left) {
        return tl::unexpected(left.error());
    }
    auto right = reported(other.takeResult(), rosterTitle(kind, Side::Counterpart), console);
    if (!right) {
        return tl::unexpected(right.error());
    }
    return Rosters{*std::move(left), *std::move(right)};
}

} // namespace rosterlink::cli
