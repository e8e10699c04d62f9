// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/store/table.h"

#include <QSet>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace rosterlink
{

class Database;

struct RoleRow
{
    RoleId id;
    QString name;
    QString permissions; ///< see permissionsToText()
    bool owner = false;
    int position = 0; ///< the order in which roles are offered
    int version = 1;
};

namespace roleRows
{
[[nodiscard]] Cells toCells(const RoleRow &role);
/// In the order in which they are offered.
[[nodiscard]] std::vector<RoleRow> roles(Database &database, OrganizationId organization);
/// A member's roles in force, in the same order.
[[nodiscard]] std::vector<RoleRow> rolesOf(Database &database, OrganizationId organization, PersonId member);
/// The row of member_role that says so; 0: the member hasn't the role.
[[nodiscard]] qint64 grant(Database &database, OrganizationId organization, PersonId member, RoleId role);
/// The role that a row of member_role gives, whether either is still in force or not.
[[nodiscard]] std::optional<RoleRow> roleOfGrant(Database &database, OrganizationId organization,
                                                 qint64 grant);
/// Who has the role, each with the row of member_role that says so.
[[nodiscard]] std::vector<std::pair<PersonId, qint64>> grants(Database &database, OrganizationId organization,
                                                              RoleId role);
/// How many members in force have the role.
[[nodiscard]] int holders(Database &database, OrganizationId organization, RoleId role);
/// Whether somebody had the role before a step who has it no more.
[[nodiscard]] bool hadHolderBefore(Database &database, OrganizationId organization, RoleId role, StepId step);
/// How many members, in force and not gone, have no role at all.
[[nodiscard]] int countWithoutRole(Database &database, OrganizationId organization);
/// Members in force who have any role.
[[nodiscard]] QSet<PersonId> membersWithRole(Database &database, OrganizationId organization);
} // namespace roleRows

} // namespace rosterlink
