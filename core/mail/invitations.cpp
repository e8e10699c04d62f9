// SPDX-License-Identifier: Apache-2.0
#include "core/mail/invitations.h"

#include "core/mail/invitationstate.h"
#include "core/store/personrows.h"

namespace rosterlink
{

namespace
{
QString nameOf(Database &database, OrganizationId organization, PersonId id)
{
    const auto person = personRows::personEver(database, organization, id);
    const QString name = person ? person->facts.displayName() : QString();
    return name.isEmpty() && person ? person->externalId : name;
}
} // namespace

std::vector<InvitationLine> invitationLines(Database &database, OrganizationId organization, bool addresses,
                                            const QDateTime &now)
{
    std::vector<InvitationLine> lines;
    for (InvitationRow &row : invitationRows::invitations(database, organization)) {
        if (!addresses) {
            row.address.clear();
            row.message.clear();
        }
        const auto mail = invitationRows::mail(database, organization, row.id).value_or(InvitationMailRow{});
        if (row.state == toText(InvitationState::Sent) && mail.expires <= now) {
            row.state = toText(InvitationState::Expired);
            row.since = mail.expires;
        }
        const QString member = nameOf(database, organization, row.member);
        lines.push_back({std::move(row), member, mail.due, mail.expires});
    }
    return lines;
}

} // namespace rosterlink
