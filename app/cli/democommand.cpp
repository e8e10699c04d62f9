// SPDX-License-Identifier: Apache-2.0
#include "app/cli/democommand.h"

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "core/connectors/sample/sampleorganization.h"
#include "core/history/account.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
Result<void> run(const Arguments &arguments, Console &console)
{
    auto database = openData(arguments);
    if (!database) {
        return tl::unexpected(database.error());
    }
    const SystemClock clock;
    if (auto made = createSampleOrganizations(**database, clock, {accountName(), {}}, console.progress());
        !made) {
        return made;
    }
    console.print(QCoreApplication::translate("CommandLine",
                                              "Bright Steps ABA and Harbor Kids Therapy are in %1. All of "
                                              "their people are invented.")
                      .arg(arguments.value(options::data)));
    return {};
}
} // namespace

Command demoCommand()
{
    Command command;
    command.name = u"demo-data"_s;
    command.description =
        QCoreApplication::translate("CommandLine", "Writes the sample organizations: invented people.");
    command.options = {options::dataOption()};
    command.required = {options::data};
    command.run = run;
    return command;
}

} // namespace rosterlink::cli
