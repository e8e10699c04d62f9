// SPDX-License-Identifier: Apache-2.0
#include "app/cli/importcommand.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/readreport.h"
#include "app/cli/statustext.h"
#include "core/connectors/files/rosterfile.h"
#include "core/connectors/neworganization.h"
#include "core/history/account.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
const auto motivityOption = u"motivity"_s;
const auto confirmOption = u"confirm"_s;

/// The other system's file is given by that system's name.
QString optionOf(Side side)
{
    return side == Side::Motivity ? motivityOption : QString(integration().name);
}

/// What was read of the files, before anything is written.
struct Input
{
    std::vector<IncomingRoster> rosters;
    std::vector<RosterFile> files; ///< beside it, in the same order: for the report
};

Result<Input> readFiles(const Arguments &arguments, Kind kind, Progress &progress)
{
    Input input;
    for (const auto side : {Side::Motivity, Side::Counterpart}) {
        const QString path = arguments.value(optionOf(side));
        if (path.isEmpty()) {
            continue;
        }
        RosterFileOptions options;
        options.side = side;
        auto file = RosterFile::read(path, options, progress);
        if (!file) {
            return tl::unexpected(file.error());
        }
        input.rosters.push_back({kind, side, QFileInfo(path).fileName(), file->takePeople()});
        input.files.push_back(*std::move(file));
    }
    if (input.rosters.empty()) {
        return failure(ErrorCode::InvalidInput,
                       CommandLineText::tr("Give --%1 FILE, --%2 FILE or both.")
                           .arg(optionOf(Side::Motivity), optionOf(Side::Counterpart)));
    }
    return input;
}

/// Into the organization of that name, which is made together with its people where it isn't there: where
/// something fails, there is none afterwards either.
Result<RosterReport> takeOver(Database &database, const Arguments &arguments, const Input &input,
                              Progress &progress)
{
    const SystemClock clock;
    const Actor actor{accountName(), {}};
    const QString name = arguments.value(options::organization);
    const bool confirmed = arguments.has(confirmOption);
    const auto warnings = confirmed ? Warnings::WereRead : Warnings::AreUnread;
    auto found = organizationRows::organizationNamed(database, name.simplified());
    if (!found) {
        auto made = createOrganizationFromRosters(database, name, integration().name, input.rosters, clock,
                                                  actor, progress, warnings);
        if (made) {
            return std::move(made->report);
        }
        // Another program may have made it since we looked.
        found = organizationRows::organizationNamed(database, name.simplified());
        if (made.error().code != ErrorCode::Conflict || !found) {
            return tl::unexpected(made.error());
        }
    }
    return takeOverRosters(database, found->id, integration().name, input.rosters, confirmed, clock, actor,
                           progress, warnings);
}

void print(const RosterChange::Figures &figures, const RosterFile &file, Console &console)
{
    console.print(CommandLineText::tr("%1: %2 read, %3 new, %4 changed, %5 gone, %6 back")
                      .arg(rosterTitle(figures.kind, figures.side))
                      .arg(figures.read)
                      .arg(figures.added)
                      .arg(figures.updated)
                      .arg(figures.gone)
                      .arg(figures.returned));
    printTroubles(file.columnsUnknown(), file.troubles(), console);
    for (const QString &warning : figures.warnings) {
        console.print(u"  "_s + warning);
    }
}

Result<void> run(const Arguments &arguments, Console &console)
{
    const auto kind = kindOf(arguments);
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    // Files first: one that is refused leaves the data folder as it was, or not there.
    const auto input = readFiles(arguments, *kind, console.progress());
    if (!input) {
        return tl::unexpected(input.error());
    }
    auto database = openData(arguments);
    if (!database) {
        return tl::unexpected(database.error());
    }
    const auto report = takeOver(**database, arguments, *input, console.progress());
    if (!report && report.error().code == ErrorCode::Stopped) {
        return failure(
            ErrorCode::Stopped,
            CommandLineText::tr("%1 --confirm takes it over all the same.").arg(report.error().sentence));
    }
    if (!report) {
        return tl::unexpected(report.error());
    }
    for (size_t i = 0; i < input->files.size(); ++i) {
        print(report->change.figures[i], input->files[i], console);
    }
    console.print(CommandLineText::tr("Linked now: %1").arg(report->linkedNow));
    for (const auto &[counted, counts] : report->counts) {
        if (counted == *kind) {
            for (const QString &line : statusLines(counted, counts)) {
                console.print(line);
            }
        }
    }
    return {};
}
} // namespace

Command importCommand()
{
    Command command;
    command.name = u"import"_s;
    command.description =
        CommandLineText::tr("Takes roster files over, links what is certain and says what is open.");
    command.options = {
        options::dataOption(),
        options::organizationOption(),
        options::kindOption(),
        {motivityOption, CommandLineText::tr("The list of Motivity, as CSV."), u"FILE"_s},
        {optionOf(Side::Counterpart), CommandLineText::tr("The list of %1, as CSV.").arg(integration().title),
         u"FILE"_s},
        {confirmOption,
         CommandLineText::tr("Takes it over even where much changes at once, or a file looks swapped.")}};
    command.required = {options::data, options::organization, options::kind};
    command.inputs = {motivityOption, optionOf(Side::Counterpart)};
    command.run = run;
    return command;
}

} // namespace rosterlink::cli
