// SPDX-License-Identifier: Apache-2.0
#include "core/linking/duplicatelist.h"

#include "core/directory/integrationdefinition.h"
#include "core/matching/duplicates.h"
#include "core/store/organizationrows.h"

namespace rosterlink
{

namespace
{
/// An empty system: Motivity.
DuplicateList listOf(Database &database, OrganizationId organization, Kind kind, const QString &system)
{
    const Side side = system.isEmpty() ? Side::Motivity : Side::Counterpart;
    std::vector<PersonId> ids;
    matching::Roster roster;
    personRows::forEach(database, organization, kind, side, system, [&](const PersonRow &row) {
        if (!row.isGone()) {
            ids.push_back(row.id);
            roster.add(row.externalId, row.facts);
        }
    });
    Progress progress;
    const auto found = matching::findDuplicates(roster, {}, {kind, 0}, progress);
    DuplicateList list{kind, system, {}};
    if (!found) {
        return list;
    }
    QSet<PersonId> concerned;
    for (const matching::Duplicate &pair : *found) {
        concerned << ids[pair.one] << ids[pair.other];
    }
    const auto people = personRows::people(database, organization, concerned);
    for (const matching::Duplicate &pair : *found) {
        list.pairs.push_back({people.value(ids[pair.one]), people.value(ids[pair.other]), pair.findings});
    }
    return list;
}
} // namespace

QStringList knownSystems(Database &database, OrganizationId organization)
{
    QStringList systems{QString()};
    for (const IntegrationDefinition &definition : integrationDefinitions()) {
        if (organizationRows::integration(database, organization, definition.name)) {
            systems.append(definition.name);
        }
    }
    return systems;
}

std::vector<DuplicateList> loadDuplicates(Database &database, OrganizationId organization,
                                          const Viewer &viewer)
{
    const QStringList systems = knownSystems(database, organization);
    std::vector<DuplicateList> lists;
    for (const Kind kind : {Kind::Members, Kind::Learners}) {
        for (const QString &system : systems) {
            DuplicateList list;
            if (viewer.seesKind(kind)) {
                list = listOf(database, organization, kind, system);
            }
            if (!list.pairs.empty()) {
                lists.push_back(std::move(list));
            }
        }
    }
    return lists;
}

} // namespace rosterlink
