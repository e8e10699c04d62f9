// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"

#include <QString>

#include <vector>

namespace rosterlink
{

class Database;

/// A role, and one member who has it, as whom one can look around.
struct RoleSample
{
    QString role;
    PersonId member;
    QString name;
};

/// One for each role that somebody has, in the order in which roles are offered: whoever has that role alone
/// comes before whoever has others too.
[[nodiscard]] std::vector<RoleSample> roleSamples(Database &database, OrganizationId organization);

} // namespace rosterlink
