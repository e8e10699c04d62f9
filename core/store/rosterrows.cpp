// SPDX-License-Identifier: Apache-2.0
#include "core/store/rosterrows.h"

#include "core/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::rosterRows
{

namespace
{
constexpr auto columns =
    "SELECT person, side, number, external_id, first_name, middle_name, last_name, nickname, "
    "previous_last_name, phone, email, coalesce(alias, ''), csc, gone_step IS NOT NULL, "
    "origin = 'created', step FROM person WHERE organization = ? AND ended_step IS NULL "_L1;

void visitAll(Statement &query, const std::function<void(const RosterRow &)> &visit)
{
    RosterRow row;
    while (query.next()) {
        row.id = query.id<PersonId>(0);
        row.side = query.text(1) == toText(Side::Motivity) ? Side::Motivity : Side::Counterpart;
        row.number = static_cast<int>(query.integer(2));
        row.externalId = query.text(3);
        row.firstName = query.text(4);
        row.middleName = query.text(5);
        row.lastName = query.text(6);
        row.nickname = query.text(7);
        row.previousLastName = query.text(8);
        row.phone = query.text(9);
        row.email = query.text(10);
        row.alias = query.text(11);
        row.csc = query.integer(12) != 0;
        row.gone = query.integer(13) != 0;
        row.created = query.integer(14) != 0;
        row.step = query.id<StepId>(15);
        visit(row);
    }
}
} // namespace

void forEach(Database &database, OrganizationId organization, const QString &integration, Kind kind,
             const std::function<void(const RosterRow &)> &visit)
{
    visitAll(database.run(columns + u"AND kind = ? AND integration IN ('', ?)"_s, organization, toText(kind),
                          integration),
             visit);
}

void forOne(Database &database, OrganizationId organization, PersonId person,
            const std::function<void(const RosterRow &)> &visit)
{
    visitAll(database.run(columns + u"AND person = ?"_s, organization, person), visit);
}

int countDecisionsLeft(Database &database, OrganizationId organization, const QString &integration, Kind kind)
{
    // Both lists are made once and whole: looked up anew for each person, 100,000 a side would take hours.
    auto &query = database.run(
        u"WITH asked (organization, integration, kind) AS (VALUES (?, ?, ?)), "
        "to_do AS MATERIALIZED (SELECT p.person, p.side FROM asked a JOIN person p ON p.organization = "
        "a.organization "
        "WHERE p.kind = a.kind AND p.integration IN ('', a.integration) AND p.ended_step IS NULL AND "
        "p.gone_step IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM link l WHERE l.organization = a.organization AND "
        "l.integration = a.integration AND l.profile = p.person AND l.ended_step IS NULL) "
        "AND NOT EXISTS (SELECT 1 FROM link l WHERE l.organization = a.organization AND "
        "l.integration = a.integration AND l.counterpart = p.person AND l.ended_step IS NULL) "
        "AND NOT EXISTS (SELECT 1 FROM exemption e WHERE e.organization = a.organization AND "
        "e.integration = a.integration AND e.person = p.person AND e.ended_step IS NULL)), "
        "found AS MATERIALIZED (SELECT s.counterpart FROM asked a JOIN suggestion s ON s.organization = "
        "a.organization "
        "AND s.integration = a.integration AND s.kind = a.kind WHERE s.profile IN (SELECT person FROM to_do) "
        "AND NOT EXISTS (SELECT 1 FROM rejection r WHERE r.organization = a.organization AND "
        "r.integration = a.integration AND r.profile = s.profile AND r.counterpart = s.counterpart AND "
        "r.rule = 'rejected' AND r.ended_step IS NULL)) "
        "SELECT count(*) FROM to_do WHERE side = 'motivity' OR person NOT IN (SELECT counterpart FROM found)"_s,
        organization, integration, toText(kind));
    const int count = query.next() ? static_cast<int>(query.integer(0)) : 0;
    query.finish();
    return count;
}

Intakes intakes(Database &database, OrganizationId organization, const QString &integration, Kind kind,
                Side side)
{
    Intakes found;
    auto &first = database.run(
        u"SELECT min(step) FROM person WHERE organization = ? AND kind = ? AND side = ? AND "
        "integration = ? AND origin <> 'created' AND ended_step IS NULL"_s,
        organization, toText(kind), toText(side), side == Side::Motivity ? QString() : integration);
    if (first.next()) {
        found.first = first.id<StepId>(0);
    }
    first.finish();
    auto &last =
        database.run(u"SELECT max(step) FROM step s WHERE organization = ? AND "
                     "what IN ('import', 'synchronize') AND kind IN ('', ?) AND NOT EXISTS "
                     "(SELECT 1 FROM step u WHERE u.organization = s.organization AND u.undoes = s.step)"_s,
                     organization, toText(kind));
    if (last.next()) {
        found.last = last.id<StepId>(0);
    }
    last.finish();
    return found;
}

} // namespace rosterlink::rosterRows
