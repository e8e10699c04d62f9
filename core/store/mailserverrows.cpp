// SPDX-License-Identifier: Apache-2.0
#include "core/store/mailserverrows.h"

#include "core/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::mailServerRows
{

std::optional<MailServerRow> mailServer(Database &database, OrganizationId organization)
{
    auto &query =
        database.run(u"SELECT url, user, sender FROM mail_server WHERE organization = ?"_s, organization);
    std::optional<MailServerRow> row;
    if (query.next()) {
        row = {query.text(0), query.text(1), query.text(2)};
    }
    query.finish();
    return row;
}

void set(Database &database, OrganizationId organization, const MailServerRow &server)
{
    database.run(u"INSERT INTO mail_server (organization, url, user, sender) VALUES (?, ?, ?, ?) "
                 "ON CONFLICT (organization) DO UPDATE SET url = excluded.url, user = excluded.user, "
                 "sender = excluded.sender"_s,
                 organization, server.url, server.user, server.sender);
}

void remove(Database &database, OrganizationId organization)
{
    database.run(u"DELETE FROM mail_server WHERE organization = ?"_s, organization);
}

} // namespace rosterlink::mailServerRows
