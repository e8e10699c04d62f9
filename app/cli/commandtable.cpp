// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/connectcommand.h"
#include "app/cli/democommand.h"
#include "app/cli/duplicatescommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/invitationscommand.h"
#include "app/cli/linksimportcommand.h"
#include "app/cli/matchcommand.h"
#include "app/cli/newcomerscommand.h"
#include "app/cli/statuscommand.h"

namespace rosterlink::cli
{

QList<Command> commandTable()
{
    return {matchCommand(),       duplicatesCommand(),  newcomersCommand(), importCommand(),
            statusCommand(),      connectCommand(),     syncCommand(),      exportCommand(),
            linksImportCommand(), invitationsCommand(), demoCommand()};
}

} // namespace rosterlink::cli
