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

class PermissionText
{
    Q_DECLARE_TR_FUNCTIONS(Permission)
};
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
    switch (permission) {
    case Permission::ViewLearners:
        return PermissionText::tr("Sees learners by alias.");
    case Permission::ViewProtectedInfo:
        return PermissionText::tr("Sees learners' names, birth date, phone, e-mail, address and identifier.");
    case Permission::EditProtectedInfo:
        return PermissionText::tr("Changes learners' names and alias.");
    case Permission::AddAndRemoveLearners:
        return PermissionText::tr("Makes all decisions about learners, and creates them with +.");
    case Permission::ExportData:
        return PermissionText::tr("Writes files and reports.");
    case Permission::ViewMembers:
        return PermissionText::tr("Sees members.");
    case Permission::ManageMembers:
        return PermissionText::tr(
            "Makes all decisions about members: +, invitations, roles. Owner is given by an Owner only.");
    case Permission::ViewRoleSettings:
        return PermissionText::tr("Sees what each role allows.");
    case Permission::EditRoleSettings:
        return PermissionText::tr("Makes, changes and removes roles.");
    case Permission::ManageIntegrations:
        return PermissionText::tr("Connects, imports and synchronizes other systems, and sets up mail.");
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
