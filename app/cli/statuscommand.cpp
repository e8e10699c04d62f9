// SPDX-License-Identifier: Apache-2.0
#include "app/cli/statuscommand.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/console.h"
#include "app/cli/jsontext.h"
#include "app/cli/options.h"
#include "app/cli/statustext.h"
#include "core/linking/rosterview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
QJsonObject toJson(const Counts &counts)
{
    return {{u"motivity"_s, counts.motivity.all()},
            {QString(integration().name), counts.counterpart.all()},
            {u"linked"_s, counts.motivity.linked},
            {u"linked_automatically"_s, counts.motivity.linkedAutomatically},
            {u"suggested"_s, counts.motivity.suggested},
            {u"suggested_"_s + integration().name, counts.counterpart.suggested},
            {u"no_need"_s, counts.motivity.noNeed},
            {u"no_need_"_s + integration().name, counts.counterpart.noNeed},
            {u"not_linked"_s, counts.notLinked()},
            {u"not_linked_motivity"_s, counts.motivity.notLinked()},
            {u"not_linked_"_s + integration().name, counts.counterpart.notLinked()}};
}

struct Figures
{
    OrganizationRow organization;
    Counts members;
    Counts learners;
};

Result<std::vector<Figures>> readFigures(Database &database)
{
    return database.snapshot<std::vector<Figures>>([&] {
        const QString system(integration().name);
        std::vector<Figures> all;
        for (const OrganizationRow &row : organizationRows::organizations(database)) {
            all.push_back({row, countRoster(loadRoster(database, row.id, system, Kind::Members, {})),
                           countRoster(loadRoster(database, row.id, system, Kind::Learners, {}))});
        }
        return all;
    });
}

void printJson(const std::vector<Figures> &all, Console &console)
{
    QJsonArray organizations;
    for (const Figures &figures : all) {
        organizations.append(QJsonObject{{u"name"_s, figures.organization.name},
                                         {u"members"_s, toJson(figures.members)},
                                         {u"learners"_s, toJson(figures.learners)}});
    }
    console.print(jsonLine({{u"organizations"_s, organizations}}));
}

void printText(const std::vector<Figures> &all, Console &console)
{
    for (const Figures &figures : all) {
        console.print(figures.organization.name);
        for (const auto &[kind, counts] :
             {std::pair(Kind::Members, &figures.members), std::pair(Kind::Learners, &figures.learners)}) {
            for (const QString &line : statusLines(kind, *counts)) {
                console.print(u"  "_s + line);
            }
        }
    }
}

Result<void> run(const Arguments &arguments, Console &console)
{
    const QString folder = arguments.value(options::data);
    const bool wasThere = QFileInfo::exists(folder);
    auto database = openData(arguments);
    if (!database) {
        return tl::unexpected(database.error());
    }
    auto figures = readFigures(**database);
    if (!figures) {
        return tl::unexpected(figures.error());
    }
    if (arguments.has(u"json"_s)) {
        printJson(*figures, console);
    } else if (!figures->empty()) {
        printText(*figures, console);
    } else {
        console.print((wasThere ? CommandLineText::tr("No organization yet in %1.")
                                : CommandLineText::tr("There was no folder %1. It was made, and is empty."))
                          .arg(QDir::toNativeSeparators(folder)));
    }
    return {};
}
} // namespace

Command statusCommand()
{
    Command command;
    command.name = u"status"_s;
    command.description = QCoreApplication::translate(
        "CommandLine", "Prints the figures that the window shows, for each organization.");
    command.options = {options::dataOption(),
                       {u"json"_s, QCoreApplication::translate("CommandLine", "Prints them as JSON.")}};
    command.required = {options::data};
    command.run = run;
    return command;
}

} // namespace rosterlink::cli
