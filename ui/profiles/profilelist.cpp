// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profilelist.h"

#include "core/directory/connection.h"
#include "core/store/database.h"
#include "core/store/memberrows.h"
#include "core/store/personrows.h"
#include "core/store/rolerows.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
using Members = QHash<PersonId, MemberRow>;

std::vector<ProfileLine> toLines(std::vector<RosterPerson> people, const Members &members)
{
    QHash<PersonId, QString> others;
    for (const RosterPerson &person : people) {
        if (person.side == Side::Counterpart) {
            others.insert(person.id, person.name);
        }
    }
    std::vector<ProfileLine> lines;
    for (RosterPerson &person : people) {
        if (person.side == Side::Motivity && !person.gone) {
            const MemberRow member = members.value(person.id);
            const QString other = others.value(person.other);
            lines.push_back({std::move(person), other, member.roles, member.active});
        }
    }
    return lines;
}

/// A step may concern members and learners alike.
QSet<PersonId> ofKind(Database &database, OrganizationId organization, Kind kind,
                      const QSet<PersonId> &people)
{
    QSet<PersonId> some;
    for (const PersonId id : people) {
        const auto person = personRows::person(database, organization, id);
        if (person && person->kind == kind) {
            some.insert(id);
        }
    }
    return some;
}
} // namespace

ProfileList loadProfiles(Database &database, OrganizationId organization, const QString &integration,
                         Kind kind, const Viewer &viewer)
{
    ProfileList list;
    Members members;
    if (kind == Kind::Members) {
        memberRows::forEach(database, organization,
                            [&](const MemberRow &row) { members.insert(row.id, row); });
        for (const RoleRow &role : roleRows::roles(database, organization)) {
            list.roles.push_back({role.id, role.name, role.owner});
        }
    }
    list.connected = isConnected(database, organization, integration);
    list.lines = toLines(loadRoster(database, organization, integration, kind, viewer), members);
    return list;
}

std::vector<ProfileLine> loadSomeProfiles(Database &database, OrganizationId organization,
                                          const QString &integration, Kind kind,
                                          const QSet<PersonId> &concerned, const Viewer &viewer)
{
    const auto people = ofKind(database, organization, kind, concerned);
    auto found = loadRosterPeople(database, organization, integration, kind, people, viewer);
    Members members;
    QSet<PersonId> partners;
    for (const RosterPerson &person : found) {
        if (!people.contains(person.other) && !person.other.isNull()) {
            partners.insert(person.other);
        }
        if (auto row = memberRows::member(database, organization, person.id)) {
            members.insert(person.id, *row);
        }
    }
    for (RosterPerson &person :
         loadRosterPeople(database, organization, integration, kind, partners, viewer)) {
        if (person.side == Side::Counterpart) {
            found.push_back(std::move(person));
        }
    }
    return toLines(std::move(found), members);
}

} // namespace rosterlink::ui
