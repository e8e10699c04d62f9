// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"

#include <QString>

#include <optional>

namespace rosterlink
{

class Database;

/// Where an organization's invitations are sent from. The password lies elsewhere.
struct MailServerRow
{
    QString url;
    QString user; ///< empty: the server asks for none
    QString sender;
};

namespace mailServerRows
{
[[nodiscard]] std::optional<MailServerRow> mailServer(Database &database, OrganizationId organization);
void set(Database &database, OrganizationId organization, const MailServerRow &server);
void remove(Database &database, OrganizationId organization);
} // namespace mailServerRows

} // namespace rosterlink
