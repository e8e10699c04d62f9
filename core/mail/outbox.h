// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/step.h"

namespace rosterlink
{

/// Queues the invitation e-mail to a member, within the step that made or changed the member: it waits until
/// it can be sent, and is gone again when that step is undone before. The address must have none in force
/// (the database refuses a second one).
InvitationId queueInvitation(Step &step, PersonId member, const QString &address);

} // namespace rosterlink
