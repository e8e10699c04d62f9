// SPDX-License-Identifier: Apache-2.0
#include "core/directory/aliases.h"
#include "core/linking/handlers.h"
#include "core/linking/newprofile.h"

namespace rosterlink
{

Result<void> apply(CommandContext &context, const commands::CreateLearner &command)
{
    auto prepared = prepareProfile(context, command.counterpart, Kind::Learners, command.anyway);
    if (!prepared || !*prepared) {
        return prepared ? Result<void>() : tl::unexpected(prepared.error());
    }
    const PersonRow &client = **prepared;
    PersonRow learner = profileFrom(context, client);
    learner.alias = newAlias(context.database(), context.organization(), client.facts, learner.number);
    insertProfile(context, learner, client);
    return {};
}

} // namespace rosterlink
