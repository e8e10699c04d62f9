// SPDX-License-Identifier: Apache-2.0
#include "core/store/linkrows.h"

#include "core/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::linkRows
{

namespace
{
constexpr auto columns = "SELECT link, integration, kind, profile, counterpart, how, rule, strength, "
                         "findings, note, decided_by, decided_at, "
                         "profile_facts, counterpart_facts, drift, step, ended_step FROM link "_L1;

LinkRow read(const Statement &query)
{
    LinkRow row;
    row.id = query.id<LinkId>(0);
    row.integration = query.text(1);
    row.kind = query.text(2) == toText(Kind::Members) ? Kind::Members : Kind::Learners;
    row.profile = query.id<ProfileId>(3);
    row.counterpart = query.id<CounterpartId>(4);
    row.how = query.text(5);
    row.rule = query.text(6);
    row.strength = query.text(7);
    row.findings = query.text(8);
    row.note = query.text(9);
    row.decidedBy = query.text(10);
    row.decidedAt = QDateTime::fromString(query.text(11), Qt::ISODate);
    row.profileFacts = query.text(12);
    row.counterpartFacts = query.text(13);
    row.drift = query.text(14);
    row.step = query.id<StepId>(15);
    row.endedStep = query.id<StepId>(16);
    return row;
}

std::optional<LinkRow> readOne(Statement &query)
{
    std::optional<LinkRow> row;
    if (query.next()) {
        row = read(query);
    }
    query.finish();
    return row;
}
} // namespace

Cells toCells(const LinkRow &link)
{
    return {{"integration"_L1, link.integration},
            {"kind"_L1, QString(toText(link.kind))},
            {"profile"_L1, link.profile.value()},
            {"counterpart"_L1, link.counterpart.value()},
            {"how"_L1, link.how},
            {"rule"_L1, link.rule + u""_s},
            {"strength"_L1, link.strength + u""_s},
            {"findings"_L1, link.findings + u""_s},
            {"note"_L1, link.note + u""_s},
            {"decided_by"_L1, link.decidedBy},
            {"decided_at"_L1, link.decidedAt.toUTC().toString(Qt::ISODate)},
            {"profile_facts"_L1, link.profileFacts},
            {"counterpart_facts"_L1, link.counterpartFacts}};
}

std::optional<LinkRow> link(Database &database, OrganizationId organization, LinkId id)
{
    return readOne(database.run(columns + u"WHERE organization = ? AND link = ?"_s, organization, id));
}

std::optional<LinkRow> linkOf(Database &database, OrganizationId organization, const QString &integration,
                              PersonId person)
{
    auto found =
        readOne(database.run(columns + u"WHERE organization = ? AND integration = ? AND profile = ? AND "
                                       "ended_step IS NULL"_s,
                             organization, integration, person));
    if (!found) {
        found = readOne(
            database.run(columns + u"WHERE organization = ? AND integration = ? AND counterpart = ? AND "
                                   "ended_step IS NULL"_s,
                         organization, integration, person));
    }
    return found;
}

void forEach(Database &database, OrganizationId organization, const QString &integration, Kind kind,
             const std::function<void(const LinkRow &)> &visit)
{
    auto &query = database.run(
        columns + u"WHERE organization = ? AND integration = ? AND kind = ? AND ended_step IS NULL"_s,
        organization, integration, toText(kind));
    while (query.next()) {
        visit(read(query));
    }
}

void forEachPair(Database &database, OrganizationId organization, const QString &integration, Kind kind,
                 const std::function<void(ProfileId, CounterpartId, const QString &, bool)> &visit)
{
    auto &query =
        database.run(u"SELECT profile, counterpart, how, drift <> '' FROM link WHERE organization = ? AND "
                     "integration = ? AND kind = ? AND ended_step IS NULL"_s,
                     organization, integration, toText(kind));
    while (query.next()) {
        visit(query.id<ProfileId>(0), query.id<CounterpartId>(1), query.text(2), query.integer(3) != 0);
    }
}

} // namespace rosterlink::linkRows
