// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"
#include "core/linking/ownerrule.h"
#include "core/store/database.h"

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
} // namespace

Result<void> giveRoles(CommandContext &context, const PersonRow &member, const QVector<RoleId> &roles)
{
    for (const RoleId id : roles) {
        auto role = roleOf(context, id);
        if (!role) {
            return tl::unexpected(role.error());
        }
        if (auto allowed = checkOwnerRule(context, *role, member.id, GrantChange::Given); !allowed) {
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
    const qint64 grant =
        roleRows::grant(context.database(), context.organization(), member->id, command.role);
    if (grant == 0) {
        return {};
    }
    if (auto allowed = checkOwnerRule(context, *role, member->id, GrantChange::Taken); !allowed) {
        return allowed;
    }
    context.step().end(tables::memberRole, grant, {member->id, {}});
    return {};
}

} // namespace rosterlink
