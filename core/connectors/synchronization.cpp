// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/synchronization.h"

#include "core/connectors/rostertakeover.h"
#include "core/directory/integrationdefinition.h"
#include "core/linking/effectivepermissions.h"
#include "core/store/database.h"
#include "core/store/personrows.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
class SynchronizationText
{
    Q_DECLARE_TR_FUNCTIONS(Synchronization)
};
const auto urlKey = "url"_L1;
const auto tokenKey = "needs token"_L1;
const auto synchronizedKey = "synchronized"_L1;
const auto countedKey = "counted"_L1;

/// Everybody there would be after the changes.
std::vector<ImportedPerson> everybodyAfter(Database &database, OrganizationId organization,
                                           const QString &integration, Kind kind,
                                           const FetchedPeople &changes)
{
    QSet<QString> replaced = changes.gone;
    for (const ImportedPerson &person : changes.people) {
        replaced.insert(person.id);
    }
    std::vector<ImportedPerson> everybody = changes.people;
    personRows::forEach(database, organization, kind, Side::Counterpart, integration,
                        [&](const PersonRow &row) {
                            if (!row.isGone() && !replaced.contains(row.externalId)) {
                                everybody.push_back({row.externalId, row.facts, {}, {}, {}, row.language, 0});
                            }
                        });
    std::sort(everybody.begin(), everybody.end(),
              [](const ImportedPerson &a, const ImportedPerson &b) { return a.id < b.id; });
    return everybody;
}

std::vector<IncomingRoster> rostersOf(Database &database, OrganizationId organization,
                                      const QString &integration, Fetched fetched)
{
    std::vector<IncomingRoster> rosters;
    for (auto &[kind, people] : fetched.kinds) {
        if (!people.isNothingNew()) {
            rosters.push_back({kind, Side::Counterpart, integrationTitle(integration),
                               people.onlyChanges
                                   ? everybodyAfter(database, organization, integration, kind, people)
                                   : std::move(people.people)});
        }
    }
    return rosters;
}

FhirConnection connectionAfter(FhirConnection connection, const Fetched &fetched, const Clock &clock)
{
    connection.synchronizedAt = fetched.at.isValid() ? fetched.at : clock.now();
    for (const auto &[kind, people] : fetched.kinds) {
        connection.counted[kind] = people.counted;
    }
    return connection;
}

void write(Database &database, OrganizationId organization, const QString &integration, const QString &state,
           const FhirConnection &connection, const Clock &clock)
{
    IntegrationRow row;
    row.integration = integration;
    row.state = state;
    row.source = u"fhir"_s;
    row.detail = connection.toJson();
    row.since = clock.now();
    organizationRows::setIntegration(database, organization, row);
}

/// One transaction of somebody who may.
Result<void> change(Database &database, OrganizationId organization, const Actor &actor,
                    const std::function<Result<void>()> &work)
{
    return database.transaction<void>([&]() -> Result<void> {
        if (auto allowed = requirePermission(database, organization, actor, Permission::ManageIntegrations);
            !allowed) {
            return allowed;
        }
        return work();
    });
}
} // namespace

QString FhirConnection::toJson() const
{
    QJsonObject object{{urlKey, url}};
    if (hasToken) {
        object.insert(tokenKey, true);
    }
    if (synchronizedAt.isValid()) {
        object.insert(synchronizedKey, synchronizedAt.toUTC().toString(Qt::ISODate));
    }
    QJsonObject numbers;
    for (const auto &[kind, number] : counted) {
        numbers.insert(toText(kind), number);
    }
    if (!numbers.isEmpty()) {
        object.insert(countedKey, numbers);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<FhirConnection> FhirConnection::of(const std::optional<IntegrationRow> &row)
{
    if (!row || row->source != "fhir"_L1) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(row->detail.toUtf8()).object();
    FhirConnection connection;
    connection.url = object.value(urlKey).toString();
    connection.hasToken = object.value(tokenKey).toBool();
    connection.synchronizedAt = QDateTime::fromString(object.value(synchronizedKey).toString(), Qt::ISODate);
    const QJsonObject numbers = object.value(countedKey).toObject();
    for (const Kind kind : {Kind::Members, Kind::Learners}) {
        if (numbers.contains(toText(kind))) {
            connection.counted[kind] = numbers.value(toText(kind)).toInteger();
        }
    }
    return connection;
}

Result<void> approveConnection(Database &database, OrganizationId organization, const QString &integration,
                               const FhirConnection &connection, const Clock &clock, const Actor &actor)
{
    return change(database, organization, actor, [&]() -> Result<void> {
        write(database, organization, integration, u"connected"_s, connection, clock);
        return {};
    });
}

Result<void> endConnection(Database &database, OrganizationId organization, const QString &integration,
                           const Clock &clock, const Actor &actor)
{
    return change(database, organization, actor, [&]() -> Result<void> {
        const auto connection =
            FhirConnection::of(organizationRows::integration(database, organization, integration));
        if (connection) {
            write(database, organization, integration, u"disconnected"_s, *connection, clock);
        }
        return {};
    });
}

std::map<Kind, KnownPeople> knownPeople(Database &database, OrganizationId organization,
                                        const QString &integration)
{
    const auto connection =
        FhirConnection::of(organizationRows::integration(database, organization, integration));
    std::map<Kind, KnownPeople> known;
    if (!connection || !connection->synchronizedAt.isValid()) {
        return known;
    }
    for (const auto &[kind, counted] : connection->counted) {
        KnownPeople &people = known[kind];
        people.since = connection->synchronizedAt;
        people.counted = counted;
        personRows::forEach(database, organization, kind, Side::Counterpart, integration,
                            [&](const PersonRow &row) {
                                people.ids.insert(row.externalId);
                                if (row.isGone()) {
                                    people.gone.insert(row.externalId);
                                }
                            });
    }
    return known;
}

Result<RosterChange> previewFetched(Database &database, OrganizationId organization,
                                    const QString &integration, const Fetched &fetched)
{
    return previewRosters(database, organization, integration,
                          rostersOf(database, organization, integration, fetched));
}

Result<RosterReport> takeOverFetched(Database &database, OrganizationId organization,
                                     const QString &integration, Fetched fetched, bool confirmed,
                                     const Clock &clock, const Actor &actor, Progress &progress)
{
    const auto row = organizationRows::integration(database, organization, integration);
    const auto present = FhirConnection::of(row);
    const bool isTheSame = present && row->state == "connected"_L1 && QUrl(present->url) == fetched.from;
    if (!isTheSame) {
        return failure(ErrorCode::Conflict,
                       SynchronizationText::tr("%1 is no longer connected as it was. Nothing was changed.")
                           .arg(integrationTitle(integration)));
    }
    // Changes mean something only on top of what they were asked about.
    const bool fits = std::all_of(fetched.kinds.begin(), fetched.kinds.end(), [&](const auto &one) {
        return !one.second.onlyChanges || one.second.since == present->synchronizedAt;
    });
    if (!fits) {
        return failure(ErrorCode::Conflict,
                       SynchronizationText::tr("%1 was synchronized by somebody else just "
                                               "now. Nothing was changed. Try again.")
                           .arg(integrationTitle(integration)));
    }
    const FhirConnection connection = connectionAfter(*present, fetched, clock);
    auto rosters = rostersOf(database, organization, integration, std::move(fetched));
    if (rosters.empty()) {
        const auto kept = change(database, organization, actor, [&]() -> Result<void> {
            write(database, organization, integration, u"connected"_s, connection, clock);
            return {};
        });
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        RosterReport report;
        countAll(report, database, organization, integration);
        return report;
    }
    RosterOrigin origin;
    origin.step = StepKind::Synchronize;
    origin.connection = u"fhir"_s;
    origin.person = u"calmanac"_s;
    origin.detail = connection.toJson();
    origin.system = integrationTitle(integration);
    return takeOverRosters(database, organization, integration, std::move(rosters), confirmed, clock, actor,
                           progress, Warnings::WereRead, origin);
}

} // namespace rosterlink
