// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/synchronization.h"

#include "core/directory/integrationdefinition.h"
#include "core/linking/effectivepermissions.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
class SynchronizationText
{
    Q_DECLARE_TR_FUNCTIONS(Synchronization)
};
} // namespace

QString FhirConnection::toJson() const
{
    QJsonObject object{{u"url"_s, url}};
    if (synchronizedAt.isValid()) {
        object.insert(u"synchronized"_s, synchronizedAt.toUTC().toString(Qt::ISODate));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<FhirConnection> FhirConnection::of(const std::optional<IntegrationRow> &row)
{
    if (!row || row->source != "fhir"_L1) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(row->detail.toUtf8()).object();
    return FhirConnection{object.value("url"_L1).toString(),
                          QDateTime::fromString(object.value("synchronized"_L1).toString(), Qt::ISODate)};
}

Result<void> approveConnection(Database &database, OrganizationId organization, const QString &integration,
                               const QString &url, const Clock &clock, const Actor &actor)
{
    return database.transaction<void>([&]() -> Result<void> {
        if (auto allowed = requirePermission(database, organization, actor, Permission::ManageIntegrations);
            !allowed) {
            return allowed;
        }
        IntegrationRow row;
        row.integration = integration;
        row.state = u"connected"_s;
        row.source = u"fhir"_s;
        row.detail = FhirConnection{url, {}}.toJson();
        row.since = clock.now();
        organizationRows::setIntegration(database, organization, row);
        return {};
    });
}

Result<RosterReport> takeOverFetched(Database &database, OrganizationId organization,
                                     const QString &integration, const Fetched &fetched, bool confirmed,
                                     const Clock &clock, const Actor &actor, Progress &progress)
{
    auto connection = FhirConnection::of(organizationRows::integration(database, organization, integration));
    if (!connection) {
        return failure(ErrorCode::Conflict,
                       SynchronizationText::tr("%1 is no longer connected. Nothing was changed.")
                           .arg(integrationTitle(integration)));
    }
    connection->synchronizedAt = fetched.at.isValid() ? fetched.at : clock.now();
    RosterOrigin origin;
    origin.step = StepKind::Synchronize;
    origin.connection = u"fhir"_s;
    origin.person = u"calmanac"_s;
    origin.detail = connection->toJson();
    origin.system = integrationTitle(integration);
    std::vector<IncomingRoster> rosters;
    for (const auto &[kind, people] : fetched.kinds) {
        rosters.push_back({kind, Side::Counterpart, origin.system, people.people});
    }
    return takeOverRosters(database, organization, integration, rosters, confirmed, clock, actor, progress,
                           Warnings::WereRead, origin);
}

} // namespace rosterlink
