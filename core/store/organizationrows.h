// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/kind.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace rosterlink
{

class Database;

struct OrganizationRow
{
    OrganizationId id;
    QString name;
    QDateTime createdAt;
    QString aliasPattern; ///< see AliasMaker
    int version = 1;
};

/// How an organization is connected to another system.
struct IntegrationRow
{
    QString integration;
    QString state;  ///< "waiting" (for approval), "connected", "disconnected"
    QString source; ///< "files" or "fhir"
    QString detail; ///< JSON
    QDateTime since;
};

/// Lets rows refer to a step that is written at the end of the present transaction.
void deferForeignKeys(Database &database);

namespace organizationRows
{
/// In the order of their names.
[[nodiscard]] std::vector<OrganizationRow> organizations(Database &database);
[[nodiscard]] std::optional<OrganizationRow> organization(Database &database, OrganizationId id);
/// Whatever the case.
[[nodiscard]] std::optional<OrganizationRow> organizationNamed(Database &database, const QString &name);
OrganizationId insertOrganization(Database &database, const QString &name, const QDateTime &at);
void rename(Database &database, OrganizationId id, const QString &name);
/// Deletes all rows of an organization, its history too. Back up first.
void deleteAll(Database &database, OrganizationId id);

[[nodiscard]] qint64 nextId(Database &database, OrganizationId id);
void setNextId(Database &database, OrganizationId id, qint64 next);

[[nodiscard]] std::optional<IntegrationRow> integration(Database &database, OrganizationId id,
                                                        const QString &name);
void setIntegration(Database &database, OrganizationId id, const IntegrationRow &row);

/// Members or learners in force, gone ones left out.
[[nodiscard]] int countProfiles(Database &database, OrganizationId id, Kind kind);
/// Invitations in force.
[[nodiscard]] int countInvitations(Database &database, OrganizationId id);

/// A setting of the data folder; empty where it was never set.
[[nodiscard]] QString setting(Database &database, const QString &name);
void setSetting(Database &database, const QString &name, const QString &value);
} // namespace organizationRows

} // namespace rosterlink
