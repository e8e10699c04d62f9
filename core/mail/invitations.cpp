// SPDX-License-Identifier: Apache-2.0
#include "core/mail/invitations.h"

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

std::vector<InvitationLine> invitationLines(Database &database, OrganizationId organization, bool addresses)
{
    std::vector<InvitationLine> lines;
    for (InvitationRow &row : invitationRows::invitations(database, organization)) {
        if (!addresses) {
            row.address.clear();
            row.message.clear();
        }
        const QString member = nameOf(database, organization, row.member);
        lines.push_back({std::move(row), member});
    }
    return lines;
}

} // namespace rosterlink
