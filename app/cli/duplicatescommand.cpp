// SPDX-License-Identifier: Apache-2.0
#include "app/cli/duplicatescommand.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/readroster.h"
#include "core/connectors/files/csvwriter.h"
#include "core/matching/duplicates.h"
#include "core/matching/explain.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
Result<void> write(const QString &path, Kind kind, const std::vector<matching::Duplicate> &duplicates,
                   const matching::Roster &roster)
{
    auto csv = CsvWriter::create(path);
    if (!csv) {
        return tl::unexpected(csv.error());
    }
    (*csv)->writeRow({"id_a", "id_b", "probability", "reason"});
    for (const auto &pair : duplicates) {
        const QString reason =
            matching::explainShortly(kind, pair.findings, roster.facts(pair.one), roster.facts(pair.other),
                                     matching::Wording::WithValues);
        (*csv)->writeRow({roster.id(pair.one), roster.id(pair.other),
                          QByteArray::number(pair.probability, 'f', 6), reason.toUtf8()});
    }
    return (*csv)->commit();
}

Result<void> run(const Arguments &arguments, Console &console)
{
    const auto kind = kindOf(arguments);
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    const QString path = arguments.files().constFirst();
    const auto roster = readRoster(path, QFileInfo(path).fileName(), Side::Motivity, console);
    if (!roster) {
        return tl::unexpected(roster.error());
    }
    const auto found = matching::findDuplicates(*roster, {}, {*kind, 0}, console.progress());
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (auto written = write(arguments.value(options::out), *kind, *found, *roster); !written) {
        return written;
    }
    console.print(CommandLineText::tr("Pairs that may be one person: %1").arg(found->size()));
    return {};
}
} // namespace

Command duplicatesCommand()
{
    Command command;
    command.name = u"duplicates"_s;
    command.description = CommandLineText::tr("Writes who likely stands twice in one file.");
    command.files = {u"FILE.csv"_s};
    command.options = {options::kindOption(), options::outOption(u"FILE.csv"_s)};
    command.required = {options::kind, options::out};
    command.outputs = {options::out};
    command.run = run;
    return command;
}

} // namespace rosterlink::cli
