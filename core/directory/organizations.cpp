// SPDX-License-Identifier: Apache-2.0
#include "core/directory/organizations.h"

#include "core/directory/connection.h"
#include "core/directory/integrationdefinition.h"
#include "core/directory/sampleroles.h"
#include "core/store/database.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr int longestName = 100;

class OrganizationsText
{
    Q_DECLARE_TR_FUNCTIONS(Organizations)
};

Result<QString> checkedName(Database &database, const QString &typed, OrganizationId except)
{
    const QString name = typed.simplified();
    if (name.isEmpty()) {
        return failure(ErrorCode::InvalidInput, OrganizationsText::tr("Type the organization's name first."));
    }
    if (name.size() > longestName) {
        return failure(ErrorCode::InvalidInput,
                       OrganizationsText::tr("That name is too long: 100 characters at most."));
    }
    const auto taken = organizationRows::organizationNamed(database, name);
    if (taken && taken->id != except) {
        return failure(
            ErrorCode::Conflict,
            OrganizationsText::tr("There is an organization named %1 already. Open it, or choose another "
                                  "name.")
                .arg(taken->name));
    }
    return name;
}
} // namespace

Result<OrganizationId> createOrganization(Database &database, const QString &typed, const Clock &clock,
                                          const Actor &actor)
{
    return database.transaction<OrganizationId>(
        [&] { return insertOrganization(database, typed, clock, actor); });
}

Result<OrganizationId> insertOrganization(Database &database, const QString &typed, const Clock &clock,
                                          const Actor &actor)
{
    auto name = checkedName(database, typed, {});
    if (!name) {
        return tl::unexpected(name.error());
    }
    const auto id = organizationRows::insertOrganization(database, *name, clock.now());
    Step step(database, id, clock, actor, StepKind::CreateOrganization);
    insertSampleRoles(step);
    step.finish();
    return id;
}

Result<QString> checkOrganizationName(Database &database, const QString &typed)
{
    return checkedName(database, typed, {});
}

Result<void> renameOrganization(Database &database, OrganizationId id, const QString &typed,
                                const Clock &clock, const Actor &actor)
{
    auto name = checkedName(database, typed, id);
    if (!name) {
        return tl::unexpected(name.error());
    }
    organizationRows::rename(database, id, *name);
    Step step(database, id, clock, actor, StepKind::RenameOrganization);
    step.setDetail(u"name"_s, *name);
    step.finish();
    return {};
}

std::vector<OrganizationSummary> organizationSummaries(Database &database)
{
    std::vector<OrganizationSummary> summaries;
    for (auto &organization : organizationRows::organizations(database)) {
        OrganizationSummary summary;
        summary.members = organizationRows::countProfiles(database, organization.id, Kind::Members);
        summary.learners = organizationRows::countProfiles(database, organization.id, Kind::Learners);
        summary.invitations = organizationRows::countInvitations(database, organization.id);
        summary.connected = isConnected(database, organization.id, primaryIntegration().name);
        summary.organization = std::move(organization);
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

Result<void> checkDeletion(Database &database, OrganizationId id, const QString &typedName)
{
    const auto organization = organizationRows::organization(database, id);
    if (!organization) {
        return failure(ErrorCode::NotFound, OrganizationsText::tr("This organization isn't there any more."));
    }
    if (typedName.trimmed() != organization->name) {
        return failure(ErrorCode::InvalidInput,
                       OrganizationsText::tr("Type %1 to delete it.").arg(organization->name));
    }
    return {};
}

} // namespace rosterlink
