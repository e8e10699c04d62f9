// SPDX-License-Identifier: Apache-2.0
#include "app/cli/connectcommand.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/console.h"
#include "app/cli/fhiraccess.h"
#include "app/cli/options.h"
#include "app/cli/statustext.h"
#include "core/connectors/calmanac/calmanacfetch.h"
#include "core/connectors/synchronization.h"
#include "core/history/account.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
const auto integrationOption = u"integration"_s;
const auto urlOption = u"url"_s;
const auto confirmOption = u"confirm"_s;

QString allNames()
{
    QStringList names;
    for (const IntegrationDefinition &definition : integrationDefinitions()) {
        names.append(definition.name);
    }
    return names.join(u", "_s);
}

/// "Calmanac: …", and that nothing happened.
Error fromOtherSide(const IntegrationDefinition &definition, const Error &error)
{
    if (error.code != ErrorCode::OtherSide) {
        return error;
    }
    return {error.code,
            CommandLineText::tr("%1: %2 Nothing was changed.").arg(definition.title, error.sentence)};
}

Result<const IntegrationDefinition *> chosenIntegration(const Arguments &arguments)
{
    const QString name =
        arguments.has(integrationOption) ? arguments.value(integrationOption) : integration().name;
    if (const auto *definition = integrationDefinition(name)) {
        return definition;
    }
    return failure(ErrorCode::InvalidInput,
                   CommandLineText::tr("There is no integration “%1”. There are: %2.").arg(name, allNames()));
}

Result<void> connectTo(const Arguments &arguments, Console &console)
{
    const auto definition = chosenIntegration(arguments);
    if (!definition) {
        return tl::unexpected(definition.error());
    }
    const auto access = fhirAccess(arguments.value(urlOption), arguments);
    if (!access) {
        return tl::unexpected(access.error());
    }
    const auto opened = openOrganization(arguments);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const auto &[database, organization] = *opened;
    const auto counts = testAndWait(*access, console.progress());
    if (!counts) {
        return tl::unexpected(fromOtherSide(**definition, counts.error()));
    }
    const SystemClock clock;
    FhirConnection connection;
    connection.url = access->address.url().toString();
    connection.hasToken = !access->token.isEmpty();
    if (auto approved = approveConnection(*database, organization.id, (*definition)->name, connection, clock,
                                          {accountName(), {}});
        !approved) {
        return approved;
    }
    console.print(CommandLineText::tr("%1 is connected: %2 staff, %3 clients. Now: sync")
                      .arg((*definition)->title)
                      .arg(counts->at(Kind::Members))
                      .arg(counts->at(Kind::Learners)));
    return {};
}

/// What is said of each kind, beside the figures.
struct Remarks
{
    bool isNothingNew = false;
    QStringList remarks;
};

std::map<Kind, Remarks> remarksOf(const Fetched &fetched)
{
    std::map<Kind, Remarks> remarks;
    for (const auto &[kind, people] : fetched.kinds) {
        remarks[kind] = {people.isNothingNew(), people.remarks};
    }
    return remarks;
}

void print(const IntegrationDefinition &definition, const std::map<Kind, Remarks> &said,
           const RosterReport &report, Console &console)
{
    for (const RosterChange::Figures &figures : report.change.figures) {
        console.print(CommandLineText::tr("%1: %2 there, %3 new, %4 changed, %5 gone, %6 back")
                          .arg(rosterTitle(figures.kind, figures.side, definition))
                          .arg(figures.read)
                          .arg(figures.added)
                          .arg(figures.updated)
                          .arg(figures.gone)
                          .arg(figures.returned));
        for (const QString &remark : said.at(figures.kind).remarks) {
            console.print(u"  "_s + remark);
        }
    }
    for (const auto &[kind, remarks] : said) {
        if (remarks.isNothingNew) {
            console.print(
                CommandLineText::tr("%1: nothing new").arg(rosterTitle(kind, Side::Counterpart, definition)));
        }
    }
    console.print(CommandLineText::tr("Linked now: %1").arg(report.linkedNow));
    for (const auto &[kind, counts] : report.counts) {
        for (const QString &line : statusLines(kind, counts, definition)) {
            console.print(line);
        }
    }
}

Result<void> synchronize(const Arguments &arguments, Console &console)
{
    const auto definition = chosenIntegration(arguments);
    if (!definition) {
        return tl::unexpected(definition.error());
    }
    const auto opened = openOrganization(arguments);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const auto &[database, organization] = *opened;
    const QString name = (*definition)->name;
    const auto connection =
        FhirConnection::of(organizationRows::integration(*database, organization.id, name));
    if (!connection) {
        return failure(ErrorCode::NotFound,
                       CommandLineText::tr("%1 is not connected with %2. Use connect first.")
                           .arg(organization.name, (*definition)->title));
    }
    const auto access = fhirAccess(connection->url, arguments);
    if (!access) {
        return tl::unexpected(access.error());
    }
    auto fetched = fetchAndWait(*access, knownPeople(*database, organization.id, name), console.progress());
    if (!fetched) {
        return tl::unexpected(fromOtherSide(**definition, fetched.error()));
    }
    const SystemClock clock;
    const auto said = remarksOf(*fetched);
    const auto report =
        takeOverFetched(*database, organization.id, name, *std::move(fetched), arguments.has(confirmOption),
                        clock, {accountName(), {}}, console.progress());
    if (!report && report.error().code == ErrorCode::Stopped) {
        return failure(
            ErrorCode::Stopped,
            CommandLineText::tr("%1 --confirm takes it over all the same.").arg(report.error().sentence));
    }
    if (!report) {
        return tl::unexpected(report.error());
    }
    print(**definition, said, *report, console);
    return {};
}
} // namespace

Command connectCommand()
{
    Command command;
    command.name = u"connect"_s;
    command.description = CommandLineText::tr("Tests and approves a connection to the other system.");
    command.options = {
        options::dataOption(),
        options::organizationOption(),
        {integrationOption, CommandLineText::tr("Which system: %1.").arg(allNames()), u"NAME"_s},
        {urlOption, CommandLineText::tr("Where its FHIR interface is."), u"URL"_s}};
    command.options += options::fhirOptions();
    command.required = {options::data, options::organization, integrationOption, urlOption};
    command.inputs = {options::tokenFile, options::caFile};
    command.run = connectTo;
    return command;
}

Command syncCommand()
{
    Command command;
    command.name = u"sync"_s;
    command.description =
        CommandLineText::tr("Reads the connected system anew, links what is certain and says what is open.");
    command.options = {
        options::dataOption(),
        options::organizationOption(),
        {integrationOption,
         CommandLineText::tr("Which system: %1; %2 where nothing is said.")
             .arg(allNames(), integration().name),
         u"NAME"_s},
        {confirmOption, CommandLineText::tr("Takes it over even where much changes at once.")}};
    command.options += options::fhirOptions();
    command.required = {options::data, options::organization};
    command.inputs = {options::tokenFile, options::caFile};
    command.run = synchronize;
    return command;
}

} // namespace rosterlink::cli
