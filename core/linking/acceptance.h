// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/result.h"

#include <QString>

namespace rosterlink
{

class Database;

/// Which organization an invitation's link, or its token alone, belongs to: where AcceptInvitation is to be
/// executed. Fails with a sentence where it is no link of this data folder's.
[[nodiscard]] Result<OrganizationId> organizationOfLink(Database &database, const QString &link);

} // namespace rosterlink
