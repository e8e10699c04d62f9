// SPDX-License-Identifier: Apache-2.0
#include "core/linking/mailing.h"

#include "core/linking/effectivepermissions.h"
#include "core/linking/commandcontext.h"
#include "core/store/database.h"

namespace rosterlink
{

Result<void> setMailServer(Database &database, OrganizationId organization,
                           const std::optional<MailServerRow> &server, const Actor &actor)
{
    return database.transaction<void>([&]() -> Result<void> {
        if (auto allowed = requirePermission(database, organization, actor, Permission::ManageIntegrations);
            !allowed) {
            return allowed;
        }
        if (server) {
            mailServerRows::set(database, organization, *server);
        } else {
            mailServerRows::remove(database, organization);
        }
        return {};
    });
}

Result<DeliveryReport> sendInvitations(Database &database, OrganizationId organization,
                                       MailTransport &transport, DeliveryScope scope, const Clock &clock,
                                       const Actor &actor, Progress &progress)
{
    if (auto allowed = requirePermission(database, organization, actor, Permission::ManageMembers);
        !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto row = organizationRows::organization(database, organization);
    const auto server = mailServerRows::mailServer(database, organization);
    auto sender = server ? EmailAddress::parse(server->sender) : EmailAddress::parse({});
    if (!row || !server || !sender) {
        return failure(ErrorCode::NotFound,
                       LinkingText::tr("No mail server is set up. Invitations wait, and nothing is lost."));
    }
    return Delivery(database, *row, *std::move(sender), transport, clock).run(scope, progress);
}

} // namespace rosterlink
