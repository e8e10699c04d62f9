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

QList<Permission> everyPermission()
{
    QList<Permission> all;
    for (const auto &[permission, name] : names) {
        all.append(permission);
    }
    return all;
}

QString permissionMeaning(Permission permission)
{
    const auto text = [](const char *words) { return QCoreApplication::translate("Permission", words); };
    switch (permission) {
    case Permission::ViewLearners:
        return text("Sees learners by alias.");
    case Permission::ViewProtectedInfo:
        return text("Sees learners' names, birth date, phone, e-mail, address and identifier.");
    case Permission::EditProtectedInfo:
        return text("Changes learners' names and alias.");
    case Permission::AddAndRemoveLearners:
        return text("Makes all decisions about learners, and creates them with +.");
    case Permission::ExportData:
        return text("Writes files and reports.");
    case Permission::ViewMembers:
        return text("Sees members.");
    case Permission::ManageMembers:
        return text("Makes all decisions about members: +, invitations, roles. Owner is given by an Owner only.");
    case Permission::ViewRoleSettings:
        return text("Sees what each role allows.");
    case Permission::EditRoleSettings:
        return text("Makes, changes and removes roles.");
    case Permission::ManageIntegrations:
        return text("Connects, imports and synchronizes other systems, and sets up mail.");
    }
    return {};
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
