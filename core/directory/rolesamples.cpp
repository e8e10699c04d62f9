// SPDX-License-Identifier: Apache-2.0
#include "core/directory/rolesamples.h"

#include "core/store/personrows.h"
#include "core/store/rolerows.h"

#include <QHash>

#include <algorithm>

namespace rosterlink
{

std::vector<RoleSample> roleSamples(Database &database, OrganizationId organization)
{
    const std::vector<RoleRow> roles = roleRows::roles(database, organization);
    std::vector<std::vector<PersonId>> holders;
    QHash<PersonId, int> rolesHeld;
    for (const RoleRow &role : roles) {
        auto &members = holders.emplace_back();
        for (const auto &[member, grant] : roleRows::grants(database, organization, role.id)) {
            if (personRows::person(database, organization, member)) {
                members.push_back(member);
                ++rolesHeld[member];
            }
        }
    }
    std::vector<RoleSample> samples;
    for (size_t place = 0; place < roles.size(); ++place) {
        const auto best =
            std::min_element(holders[place].begin(), holders[place].end(), [&](PersonId one, PersonId other) {
                return std::pair(rolesHeld[one], one.value()) < std::pair(rolesHeld[other], other.value());
            });
        if (best != holders[place].end()) {
            const auto person = personRows::person(database, organization, *best);
            samples.push_back({roles[place].name, *best, person ? person->facts.displayName() : QString()});
        }
    }
    return samples;
}

} // namespace rosterlink
