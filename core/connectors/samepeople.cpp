// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/samepeople.h"

#include "core/store/database.h"
#include "core/store/personrows.h"

#include <algorithm>

namespace rosterlink
{

SamePeople::SamePeople(const IncomingRoster &roster)
    : m_size(static_cast<qsizetype>(roster.people.size()))
{
    for (const ImportedPerson &person : roster.people) {
        if (!(person.facts == Facts())) {
            m_people.insert(person.id, &person.facts);
        }
    }
}

bool SamePeople::has(const QString &id, const Facts &facts) const
{
    const Facts *own = m_people.value(id);
    return own && *own == facts;
}

bool SamePeople::areMostOf(const IncomingRoster &other) const
{
    return isMost(
        std::count_if(other.people.begin(), other.people.end(),
                      [this](const ImportedPerson &person) { return has(person.id, person.facts); }));
}

bool SamePeople::areMostOf(Database &database, OrganizationId organization, const QString &integration,
                           Kind kind, Side side) const
{
    qsizetype count = 0;
    personRows::forEach(database, organization, kind, side, side == Side::Motivity ? QString() : integration,
                        [&](const PersonRow &row) { count += has(row.externalId, row.facts) ? 1 : 0; });
    return isMost(count);
}

} // namespace rosterlink
