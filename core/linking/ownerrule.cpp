// SPDX-License-Identifier: Apache-2.0
#include "core/linking/ownerrule.h"

#include "core/history/entrychange.h"
#include "core/linking/effectivepermissions.h"

namespace rosterlink
{

namespace
{
Result<void> checkActor(CommandContext &context)
{
    const Actor actor{context.step().who(), context.step().actingAs()};
    if (requireOwner(context.database(), context.organization(), actor)) {
        return {};
    }
    return failure(ErrorCode::NotAllowed, LinkingText::tr("Only an Owner gives or takes the role Owner."));
}

Result<void> checkOthers(CommandContext &context, const RoleRow &role, PersonId holder)
{
    if (roleRows::holders(context.database(), context.organization(), role.id) > 1) {
        return {};
    }
    const auto member = personRows::personEver(context.database(), context.organization(), holder);
    return failure(ErrorCode::Conflict,
                   LinkingText::tr("%1 is the last Owner. Make somebody else Owner first.")
                       .arg(member ? context.name(*member) : QString()));
}

/// The roles whose grants begin or end when an entry is taken back.
std::vector<RoleRow> rolesOf(CommandContext &context, const EntryRow &entry)
{
    if (entry.table == tables::person && changeOf(entry) == Change::Began) {
        return roleRows::rolesOf(context.database(), context.organization(), PersonId(entry.row));
    }
    if (entry.table == tables::memberRole) {
        if (auto role = roleRows::roleOfGrant(context.database(), context.organization(), entry.row)) {
            return {*role};
        }
    }
    return {};
}
} // namespace

Result<void> checkOwnerRule(CommandContext &context, const RoleRow &role, PersonId holder, GrantChange change)
{
    if (!role.owner) {
        return {};
    }
    auto allowed = checkActor(context);
    return allowed && change == GrantChange::Taken ? checkOthers(context, role, holder) : allowed;
}

Result<void> checkOwnerRule(CommandContext &context, const EntryRow &entry)
{
    for (const RoleRow &role : rolesOf(context, entry)) {
        const bool takes =
            changeOf(entry) != Change::Ended &&
            roleRows::hadHolderBefore(context.database(), context.organization(), role.id, entry.step);
        const PersonId holder = entry.table == tables::person ? PersonId(entry.row) : entry.person;
        if (auto allowed =
                checkOwnerRule(context, role, holder, takes ? GrantChange::Taken : GrantChange::Given);
            !allowed) {
            return allowed;
        }
    }
    return {};
}

} // namespace rosterlink
