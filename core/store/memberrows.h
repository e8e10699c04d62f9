// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace rosterlink
{

class Database;

/// What the list of an organization's own members shows beyond RosterRow.
struct MemberRow
{
    PersonId id;
    bool active = true; ///< false: invited, not yet accepted
    QStringList roles;  ///< names, in the order in which roles are offered
};

namespace memberRows
{
/// All members of Motivity in force, in order of id, with their roles: two queries in all.
void forEach(Database &database, OrganizationId organization,
             const std::function<void(const MemberRow &)> &visit);
/// One of them; none where they aren't in force.
[[nodiscard]] std::optional<MemberRow> member(Database &database, OrganizationId organization, PersonId id);
} // namespace memberRows

} // namespace rosterlink
