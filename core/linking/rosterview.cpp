// SPDX-License-Identifier: Apache-2.0
#include "core/linking/rosterview.h"

#include "core/linking/naming.h"
#include "core/linking/rosterreader.h"
#include "core/store/rosterrows.h"

namespace rosterlink
{

void SideCounts::change(const RosterPerson &person, int by)
{
    switch (person.state) {
    case PersonState::Linked:
        linked += by;
        linkedAutomatically += person.how == LinkHow::Automatic ? by : 0;
        break;
    case PersonState::NoNeed:
        noNeed += by;
        break;
    case PersonState::Suggested:
        suggested += by;
        break;
    case PersonState::Open:
        open += by;
        break;
    case PersonState::Gone:
        break;
    }
}

void SideCounts::add(const RosterPerson &person)
{
    change(person, 1);
}

void SideCounts::remove(const RosterPerson &person)
{
    change(person, -1);
}

std::vector<RosterPerson> loadRoster(Database &database, OrganizationId organization,
                                     const QString &integration, Kind kind, const Viewer &viewer)
{
    return viewer.seesKind(kind) ? RosterReader(database, organization, integration, kind, viewer).everybody()
                                 : std::vector<RosterPerson>();
}

std::vector<RosterPerson> loadRosterPeople(Database &database, OrganizationId organization,
                                           const QString &integration, Kind kind,
                                           const QSet<PersonId> &people, const Viewer &viewer)
{
    return viewer.seesKind(kind)
               ? RosterReader(database, organization, integration, kind, viewer).some(people)
               : std::vector<RosterPerson>();
}

Counts countRoster(const std::vector<RosterPerson> &people)
{
    Counts counts;
    for (const RosterPerson &person : people) {
        (person.side == Side::Motivity ? counts.motivity : counts.counterpart).add(person);
    }
    return counts;
}

int countDecisionsLeft(Database &database, OrganizationId organization, const QString &integration)
{
    return rosterRows::countDecisionsLeft(database, organization, integration, Kind::Members) +
           rosterRows::countDecisionsLeft(database, organization, integration, Kind::Learners);
}

} // namespace rosterlink
