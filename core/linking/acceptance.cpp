// SPDX-License-Identifier: Apache-2.0
#include "core/linking/acceptance.h"

#include "core/linking/handlers.h"
#include "core/mail/invitationmessage.h"
#include "core/mail/invitationtoken.h"

namespace rosterlink
{

Result<invitationRows::Linked> invitationOfLink(Database &database, const QString &link)
{
    const QString token = tokenOfLink(link);
    const auto linked =
        token.isEmpty() ? std::nullopt : invitationRows::withToken(database, hashOfToken(token));
    if (!linked) {
        return failure(ErrorCode::NotFound,
                       LinkingText::tr("This link isn't valid. Where an invitation was sent again, only the "
                                       "newest link works. Ask the office for a new one."));
    }
    return *linked;
}

} // namespace rosterlink
