// SPDX-License-Identifier: Apache-2.0
#include "core/linking/effectivepermissions.h"
#include "core/linking/handlers.h"
#include "core/store/database.h"
#include "core/store/rolerows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
Result<RoleRow> roleOf(CommandContext &context, RoleId id)
{
    for (RoleRow &role : roleRows::roles(context.database(), context.organization())) {
        if (role.id == id) {
            return std::move(role);
        }
    }
    return failure(ErrorCode::NotFound,
                   LinkingText::tr("This role isn't there any more. Nothing was changed."));
}

Result<PersonRow> memberOf(CommandContext &context, ProfileId id)
{
    auto member = context.person(id.person());
    if (member && (member->side != Side::Motivity || member->kind != Kind::Members)) {
        return failure(ErrorCode::InvalidInput, LinkingText::tr("Only members of Motivity have roles."));
    }
    return member;
}

bool isOwner(const std::vector<RoleRow> &roles)
{
    return std::any_of(roles.begin(), roles.end(), [](const RoleRow &role) { return role.owner; });
}

/// Owner is given and taken by an Owner only, or by the person at the computer acting as oneself.
Result<void> checkOwnerRule(CommandContext &context, const RoleRow &role)
{
    const PersonId actor = context.step().actingAs();
    if (!role.owner || actor.isNull() ||
        isOwner(roleRows::rolesOf(context.database(), context.organization(), actor))) {
        return {};
    }
    return failure(ErrorCode::NotAllowed, LinkingText::tr("Only an Owner gives or takes the role Owner."));
}
} // namespace

Result<void> giveRoles(CommandContext &context, const PersonRow &member, const QVector<RoleId> &roles)
{
    for (const RoleId id : roles) {
        auto role = roleOf(context, id);
        if (!role) {
            return tl::unexpected(role.error());
        }
        if (auto allowed = checkOwnerRule(context, *role); !allowed) {
            return allowed;
        }
        if (roleRows::grant(context.database(), context.organization(), member.id, id) == 0) {
            context.step().insert(tables::memberRole,
                                  {{"person"_L1, member.id.value()}, {"role"_L1, id.value()}},
                                  {member.id, {}});
        }
    }
    return {};
}

Result<void> apply(CommandContext &context, const commands::GiveRole &command)
{
    context.step().setSubject({}, Kind::Members);
    for (const ProfileId id : command.members) {
        auto member = memberOf(context, id);
        if (!member) {
            return tl::unexpected(member.error());
        }
        if (auto given = giveRoles(context, *member, {command.role}); !given) {
            return given;
        }
    }
    return {};
}

Result<void> apply(CommandContext &context, const commands::TakeRole &command)
{
    context.step().setSubject({}, Kind::Members);
    auto member = memberOf(context, command.member);
    if (!member) {
        return tl::unexpected(member.error());
    }
    auto role = roleOf(context, command.role);
    if (!role) {
        return tl::unexpected(role.error());
    }
    if (auto allowed = checkOwnerRule(context, *role); !allowed) {
        return allowed;
    }
    const qint64 grant =
        roleRows::grant(context.database(), context.organization(), member->id, command.role);
    if (grant == 0) {
        return {};
    }
    if (role->owner && roleRows::holders(context.database(), context.organization(), role->id) <= 1) {
        return failure(ErrorCode::Conflict,
                       LinkingText::tr("%1 is the last Owner. Make somebody else Owner first.")
                           .arg(context.name(*member)));
    }
    context.step().end(tables::memberRole, grant, {member->id, {}});
    return {};
}

} // namespace rosterlink
