// SPDX-License-Identifier: Apache-2.0
#include "core/mail/outbox.h"

#include "core/store/invitationrows.h"

namespace rosterlink
{

InvitationId queueInvitation(Step &step, PersonId member, const QString &address)
{
    InvitationRow row;
    row.member = member;
    row.address = address;
    row.state = QStringLiteral("waiting");
    row.since = step.at();
    row.invitedBy = step.who();
    return InvitationId(step.insert(tables::invitation, invitationRows::toCells(row), {member, {}}));
}

} // namespace rosterlink
