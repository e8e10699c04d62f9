// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exportcommand.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "core/connectors/links/linksfile.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
Result<void> run(const Arguments &arguments, Console &console)
{
    const auto kind = kindOf(arguments);
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    const auto opened = openOrganization(arguments);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const auto &[database, organization] = *opened;
    const auto decisions = database->snapshot<std::vector<Decision>>(
        [&] { return decisionsInForce(*database, organization.id, integration().name, *kind); });
    if (!decisions) {
        return tl::unexpected(decisions.error());
    }
    if (auto written = linksFile::write(arguments.value(options::out), organization.name, *decisions);
        !written) {
        return written;
    }
    console.print(CommandLineText::tr("Decisions written: %1").arg(decisions->size()));
    return {};
}
} // namespace

Command exportCommand()
{
    Command command;
    command.name = u"export"_s;
    command.description = CommandLineText::tr("Writes every decision in force.");
    command.options = {options::dataOption(), options::organizationOption(), options::kindOption(),
                       options::outOption(u"LINKS.csv"_s)};
    command.required = {options::data, options::organization, options::kind, options::out};
    command.outputs = {options::out};
    command.run = run;
    return command;
}

} // namespace rosterlink::cli
