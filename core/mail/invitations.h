// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/invitationrows.h"

namespace rosterlink
{

/// One line of the list of invitations.
struct InvitationLine
{
    InvitationRow invitation;
    QString member;    ///< first and last name; the id where there is none
    QDateTime tried;   ///< a server put it off: when it is tried again; invalid else
    QDateTime expires; ///< of its link; invalid where it has none yet
};

/// An organization's invitations in force at that moment, newest first; whose link is valid no longer, is
/// expired. Without addresses the lines hold none (nor messages,
/// which may quote them): for screens that others see.
[[nodiscard]] std::vector<InvitationLine> invitationLines(Database &database, OrganizationId organization,
                                                          bool addresses, const QDateTime &now);

} // namespace rosterlink
