// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/kind.h"

#include <QFlags>
#include <QList>
#include <QString>

namespace rosterlink
{

/// What a role may allow, with the clinical system's names (see permissionName()).
enum class Permission {
    ViewLearners = 0x001,
    ViewProtectedInfo = 0x002,
    EditProtectedInfo = 0x004,
    AddAndRemoveLearners = 0x008,
    ExportData = 0x010,
    ViewMembers = 0x020,
    ManageMembers = 0x040,
    ViewRoleSettings = 0x080,
    EditRoleSettings = 0x100,
    ManageIntegrations = 0x200
};
Q_DECLARE_FLAGS(Permissions, Permission)
Q_DECLARE_OPERATORS_FOR_FLAGS(Permissions)

[[nodiscard]] Permissions allPermissions();
/// Each of them, in the order in which they are shown.
[[nodiscard]] QList<Permission> everyPermission();
/// "View Learners (Basic Info)", as roles show and store it.
[[nodiscard]] QString permissionName(Permission permission);
/// What it allows, in a sentence.
[[nodiscard]] QString permissionMeaning(Permission permission);
/// What seeing people of a kind needs, and deciding about them.
[[nodiscard]] Permission viewing(Kind kind);
[[nodiscard]] Permission deciding(Kind kind);
/// Why something isn't offered: "This needs the permission “Export Data”, …".
[[nodiscard]] QString missingSentence(Permission permission);
/// The same of several: names the first; empty where none is missing.
[[nodiscard]] QString missingSentence(Permissions missing);
/// Names with ';' between, as the database stores a role's; unknown names are dropped when read.
[[nodiscard]] QString permissionsToText(Permissions permissions);
[[nodiscard]] Permissions permissionsFromText(const QString &text);

} // namespace rosterlink
