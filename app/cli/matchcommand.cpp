// SPDX-License-Identifier: Apache-2.0
#include "app/cli/matchcommand.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/pairsfile.h"
#include "app/cli/readroster.h"
#include "app/cli/stopwatch.h"

#include <QThread>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
const auto threadsOption = u"threads"_s;

Result<int> threadsOf(const Arguments &arguments)
{
    if (!arguments.has(threadsOption)) {
        return QThread::idealThreadCount();
    }
    bool isNumber = false;
    const int threads = arguments.value(threadsOption).toInt(&isNumber);
    if (!isNumber || threads < 1) {
        return failure(ErrorCode::InvalidInput, CommandLineText::tr("--threads is a number from 1, not “%1”.")
                                                    .arg(arguments.value(threadsOption)));
    }
    return threads;
}

Result<void> run(const Arguments &arguments, Console &console)
{
    const auto kind = kindOf(arguments);
    const auto threads = threadsOf(arguments);
    if (!kind || !threads) {
        return tl::unexpected(kind ? threads.error() : kind.error());
    }
    Stopwatch stopwatch;
    const auto rosters = readRosters(*kind, arguments.files().at(0), arguments.files().at(1), console);
    if (!rosters) {
        return tl::unexpected(rosters.error());
    }
    const auto &[motivity, counterpart] = *rosters;
    stopwatch.finished(u"read"_s);
    matching::Statistics statistics;
    const auto found =
        matching::match(motivity, counterpart, {}, {*kind, *threads}, console.progress(), &statistics);
    if (!found) {
        return tl::unexpected(found.error());
    }
    stopwatch.finished(statistics);
    const std::vector<matching::Pair> &pairs = *found;
    if (auto written =
            writePairs(arguments.value(options::out), *kind, pairs, motivity, counterpart, *threads);
        !written) {
        return written;
    }
    stopwatch.finished(u"write"_s);
    const auto linked = std::count_if(pairs.begin(), pairs.end(), [](const matching::Pair &pair) {
        return pair.rule != matching::Rule::None;
    });
    console.print(CommandLineText::tr("Linked: %1").arg(linked));
    console.print(CommandLineText::tr("Pairs suggested: %1").arg(static_cast<qint64>(pairs.size()) - linked));
    return stopwatch.writeWanted(arguments, *threads);
}
} // namespace

Command matchCommand()
{
    Command command;
    command.name = u"match"_s;
    command.description = CommandLineText::tr("Links two files without a database and writes who is who.");
    command.files = {u"MOTIVITY.csv"_s, QString(integration().title).toUpper() + u".csv"_s};
    command.options = {options::kindOption(),
                       options::outOption(u"PAIRS.csv"_s),
                       {threadsOption,
                        CommandLineText::tr("How many threads; the answer is the same for any number."),
                        u"N"_s},
                       options::statsOption()};
    command.required = {options::kind, options::out};
    command.outputs = {options::out, options::stats};
    command.run = run;
    return command;
}

} // namespace rosterlink::cli
