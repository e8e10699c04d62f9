// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"
#include "core/linking/newprofile.h"
#include "core/people/aliasmaker.h"

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
    learner.alias =
        makeAlias(client.facts[Field::FirstName], client.facts[Field::LastName], [&](const QString &key) {
            return personRows::aliasTaken(context.database(), context.organization(), key, PersonId());
        }).text();
    insertProfile(context, learner, client);
    return {};
}

} // namespace rosterlink
