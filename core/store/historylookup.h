// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"

#include <QString>

namespace rosterlink
{

class Database;

/// What history has to look up to tell what a row was about, whether it is still in force or not. Empty where
/// there is no such row.
namespace historyLookup
{
/// The name of the role that a row of member_role gives.
[[nodiscard]] QString roleOfGrant(Database &database, OrganizationId organization, qint64 memberRole);
[[nodiscard]] QString roleName(Database &database, OrganizationId organization, qint64 role);
/// "rejected" or "unlinked".
[[nodiscard]] QString rejectionRule(Database &database, OrganizationId organization, qint64 rejection);
} // namespace historyLookup

} // namespace rosterlink
