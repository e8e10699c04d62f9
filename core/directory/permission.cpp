// SPDX-License-Identifier: Apache-2.0
#include "core/directory/permission.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <utility>

namespace rosterlink
{

namespace
{
// The clinical system's own wording.
constexpr std::array<std::pair<Permission, const char *>, 10> names = {{
    {Permission::ViewLearners, "View Learners (Basic Info)"},
    {Permission::ViewProtectedInfo, "View Protected Info"},
    {Permission::EditProtectedInfo, "Edit Protected Info"},
    {Permission::AddAndRemoveLearners, "Add & Remove Learners"},
    {Permission::ExportData, "Export Data"},
    {Permission::ViewMembers, "View Members"},
    {Permission::ManageMembers, "Manage Members"},
    {Permission::ViewRoleSettings, "View Role Settings"},
    {Permission::EditRoleSettings, "Edit Role Settings"},
    {Permission::ManageIntegrations, "Manage Integrations"},
}};
} // namespace

Permissions allPermissions()
{
    Permissions all;
    for (const auto &[permission, name] : names) {
        all |= permission;
    }
    return all;
}

QString permissionName(Permission permission)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == permission) {
            return QString::fromLatin1(name);
        }
    }
    return {};
}

Permission viewing(Kind kind)
{
    return kind == Kind::Learners ? Permission::ViewLearners : Permission::ViewMembers;
}

Permission deciding(Kind kind)
{
    return kind == Kind::Learners ? Permission::AddAndRemoveLearners : Permission::ManageMembers;
}

QString missingSentence(Permission permission)
{
    return QCoreApplication::translate(
               "Permission", "This needs the permission “%1”, which the role you act as doesn't have.")
        .arg(permissionName(permission));
}

QString missingSentence(Permissions missing)
{
    for (const auto &[permission, name] : names) {
        if (missing.testFlag(permission)) {
            return missingSentence(permission);
        }
    }
    return {};
}

QString permissionsToText(Permissions permissions)
{
    QStringList list;
    for (const auto &[permission, name] : names) {
        if (permissions.testFlag(permission)) {
            list.append(QString::fromLatin1(name));
        }
    }
    return list.join(QLatin1Char(';'));
}

Permissions permissionsFromText(const QString &text)
{
    Permissions permissions;
    const QStringList list = text.split(QLatin1Char(';'));
    for (const auto &[permission, name] : names) {
        permissions.setFlag(permission, list.contains(QLatin1String(name)));
    }
    return permissions;
}

} // namespace rosterlink
