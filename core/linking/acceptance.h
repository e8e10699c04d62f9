// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"
#include "core/store/invitationrows.h"

#include <QString>

namespace rosterlink
{

class Database;

/// Which invitation a link, or its token alone, belongs to; of whose organization AcceptInvitation is to be
/// executed. Fails with a sentence where it is no link of this data folder's.
[[nodiscard]] Result<invitationRows::Linked> invitationOfLink(Database &database, const QString &link);

} // namespace rosterlink
