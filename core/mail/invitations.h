// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/invitationrows.h"

namespace rosterlink
{

/// One line of the list of invitations.
struct InvitationLine
{
    InvitationRow invitation;
    QString member; ///< first and last name; the id where there is none
};

/// An organization's invitations in force, newest first. Without addresses the lines hold none (nor messages,
/// which may quote them): for screens that others see.
[[nodiscard]] std::vector<InvitationLine> invitationLines(Database &database, OrganizationId organization,
                                                          bool addresses);

} // namespace rosterlink
