// SPDX-License-Identifier: Apache-2.0
#include "core/linking/profileremoval.h"

#include "core/linking/ownerrule.h"
#include "core/store/invitationrows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

Result<void> removeProfile(CommandContext &context, const PersonRow &profile)
{
    if (profile.origin != "created"_L1) {
        return failure(
            ErrorCode::InvalidInput,
            LinkingText::tr("%1 wasn't made here with +, so the profile stays. Remove it in Motivity.")
                .arg(context.name(profile)));
    }
    auto &step = context.step();
    if (auto invitation =
            invitationRows::inForceFor(context.database(), context.organization(), profile.id)) {
        step.end(tables::invitation, invitation->id.value(), {profile.id, {}});
    }
    for (const RoleRow &role : roleRows::rolesOf(context.database(), context.organization(), profile.id)) {
        if (auto allowed = checkOwnerRule(context, role, profile.id, GrantChange::Taken); !allowed) {
            return allowed;
        }
        step.end(tables::memberRole,
                 roleRows::grant(context.database(), context.organization(), profile.id, role.id),
                 {profile.id, {}});
    }
    step.end(tables::person, profile.id.value(), {profile.id, {}});
    return {};
}

} // namespace rosterlink
