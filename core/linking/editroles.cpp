// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"
#include "core/store/database.h"
#include "core/store/rolerows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr qsizetype longestName = 60;

/// Refused where it is empty, too long, or another role's (whatever the case). ';' separates roles in files.
Result<QString> checkedName(const std::vector<RoleRow> &roles, const QString &typed, RoleId except)
{
    const QString name = typed.simplified();
    if (name.isEmpty() || name.size() > longestName || name.contains(u';')) {
        return failure(ErrorCode::InvalidInput,
                       LinkingText::tr("A role's name has 1 to 60 characters, and no semicolon."));
    }
    for (const RoleRow &role : roles) {
        if (role.id != except && role.name.compare(name, Qt::CaseInsensitive) == 0) {
            return failure(ErrorCode::Conflict,
                           LinkingText::tr("There is a role named %1 already.").arg(role.name));
        }
    }
    return name;
}

/// The role to change; refused where it is gone, or the built-in one.
Result<RoleRow> changeable(const std::vector<RoleRow> &roles, RoleId id)
{
    const auto found =
        std::find_if(roles.begin(), roles.end(), [&](const RoleRow &role) { return role.id == id; });
    if (found == roles.end()) {
        return failure(ErrorCode::NotFound,
                       LinkingText::tr("This role isn't there any more. Nothing was changed."));
    }
    if (found->owner) {
        return failure(ErrorCode::InvalidInput,
                       LinkingText::tr("%1 is built in: it can't be changed or removed.").arg(found->name));
    }
    return *found;
}
} // namespace

Result<void> apply(CommandContext &context, const commands::CreateRole &command)
{
    const auto roles = roleRows::roles(context.database(), context.organization());
    const auto name = checkedName(roles, command.name, {});
    if (!name) {
        return tl::unexpected(name.error());
    }
    RoleRow role;
    role.name = *name;
    role.permissions = permissionsToText(command.permissions) + u""_s; // an empty text, not SQL's NULL
    role.position = roles.empty() ? 0 : roles.back().position + 1;
    context.step().insert(tables::role, roleRows::toCells(role), {});
    return {};
}

Result<void> apply(CommandContext &context, const commands::ChangeRole &command)
{
    const auto roles = roleRows::roles(context.database(), context.organization());
    const auto role = changeable(roles, command.role);
    if (!role) {
        return tl::unexpected(role.error());
    }
    if (role->version != command.version) {
        return failure(
            ErrorCode::Conflict,
            LinkingText::tr("Somebody changed the role %1 meanwhile. It is shown as it is now; change "
                            "it again where that is still wanted.")
                .arg(role->name));
    }
    Cells cells;
    if (command.name) {
        const auto name = checkedName(roles, *command.name, role->id);
        if (!name) {
            return tl::unexpected(name.error());
        }
        cells.append({"name"_L1, *name});
    }
    if (command.permissions) {
        cells.append({"permissions"_L1, permissionsToText(*command.permissions) + u""_s});
    }
    if (context.step().update(tables::role, role->id.value(), cells, {})) {
        context.step().update(tables::role, role->id.value(), {{"version"_L1, role->version + 1}}, {});
    }
    return {};
}

Result<void> apply(CommandContext &context, const commands::RemoveRole &command)
{
    const auto roles = roleRows::roles(context.database(), context.organization());
    if (std::none_of(roles.begin(), roles.end(),
                     [&](const RoleRow &role) { return role.id == command.role; })) {
        return {}; // removed already
    }
    const auto role = changeable(roles, command.role);
    if (!role) {
        return tl::unexpected(role.error());
    }
    context.step().end(tables::role, role->id.value(), {});
    for (const auto &[member, grant] :
         roleRows::grants(context.database(), context.organization(), role->id)) {
        context.step().end(tables::memberRole, grant, {member, {}});
    }
    return {};
}

} // namespace rosterlink
