// SPDX-License-Identifier: Apache-2.0
#include "app/cli/linksimportcommand.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "core/connectors/files/csvwriter.h"
#include "core/connectors/links/linksfile.h"
#include "core/connectors/links/linkstakeover.h"
#include "core/history/account.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
const auto conflictsOption = u"conflicts"_s;

void print(const LinksReport &report, Console &console)
{
    console.print(CommandLineText::tr("Decisions read: %1").arg(report.read));
    console.print(CommandLineText::tr("Taken over: %1").arg(report.takenOver));
    console.print(CommandLineText::tr("Decided the same way here already: %1").arg(report.known));
    console.print(CommandLineText::tr("Conflicts, left as they are here: %1").arg(report.conflicts.size()));
    for (const LinksConflict &conflict : report.conflicts) {
        console.print(CommandLineText::tr("  Line %1, %2 · %3: %4")
                          .arg(conflict.theirs.line)
                          .arg(conflict.theirs.motivityId, conflict.theirs.counterpartId, conflict.why));
    }
}

/// Null where none is wanted.
Result<std::unique_ptr<CsvWriter>> openConflicts(const Arguments &arguments)
{
    if (!arguments.has(conflictsOption)) {
        return nullptr;
    }
    return CsvWriter::create(arguments.value(conflictsOption));
}

Result<void> run(const Arguments &arguments, Console &console)
{
    // Whether it is of this organization follows from its rows, so a broken file is refused before anything
    // is opened.
    const auto decisions =
        linksFile::read(arguments.files().constFirst(), arguments.value(options::organization));
    if (!decisions) {
        return tl::unexpected(decisions.error());
    }
    // And a file that can't be written, before anything is taken over.
    auto conflicts = openConflicts(arguments);
    if (!conflicts) {
        return tl::unexpected(conflicts.error());
    }
    const auto opened = openOrganization(arguments);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const auto &[database, organization] = *opened;
    const SystemClock clock;
    const auto report =
        takeOverLinks(*database, organization.id, integration().name, *decisions, clock, {accountName(), {}});
    if (!report) {
        return tl::unexpected(report.error());
    }
    print(*report, console);
    return *conflicts ? linksFile::writeConflicts(**conflicts, organization.name, report->conflicts)
                      : Result<void>();
}
} // namespace

Command linksImportCommand()
{
    Command command;
    command.name = u"links import"_s;
    command.description = CommandLineText::tr(
        "Takes a colleague's decisions over as they are; lists what contradicts those made here.");
    command.files = {u"LINKS.csv"_s};
    command.options = {options::dataOption(),
                       options::organizationOption(),
                       {conflictsOption, CommandLineText::tr("Also writes the conflicts."), u"FILE.csv"_s}};
    command.required = {options::data, options::organization};
    command.outputs = {conflictsOption};
    command.run = run;
    return command;
}

} // namespace rosterlink::cli
