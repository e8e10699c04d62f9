// SPDX-License-Identifier: Apache-2.0
#include "core/store/suggestionrows.h"

#include "core/store/database.h"
#include "core/store/idlist.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::suggestionRows
{

namespace
{
constexpr auto columns =
    "SELECT profile, counterpart, probability, best, strength, hold, findings FROM suggestion "_L1;
constexpr auto here = "WHERE organization = ? AND integration = ? "_L1;
// Without it SQLite, which knows nothing of how many people there are, reads everybody's.
constexpr auto byCounterpart = "INDEXED BY suggestion_counterpart "_L1;

SuggestionRow read(const Statement &query)
{
    return {query.id<ProfileId>(0), query.id<CounterpartId>(1),         query.real(2),
            query.integer(3) != 0,  static_cast<int>(query.integer(4)), static_cast<int>(query.integer(5)),
            query.text(6)};
}
} // namespace

void replaceAll(Database &database, OrganizationId organization, const QString &integration, Kind kind,
                const std::vector<SuggestionRow> &rows)
{
    database.run(u"DELETE FROM suggestion WHERE organization = ? AND integration = ? AND kind = ?"_s,
                 organization, integration, toText(kind));
    for (const SuggestionRow &row : rows) {
        database.run(u"INSERT INTO suggestion (organization, integration, profile, counterpart, kind, "
                     u"probability, best, "
                     "strength, hold, findings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     organization, integration, row.profile, row.counterpart, toText(kind), row.probability,
                     row.best, row.strength, row.hold, row.findings);
    }
}

bool any(Database &database, OrganizationId organization, Kind kind)
{
    auto &query = database.run(u"SELECT 1 FROM suggestion WHERE organization = ? AND kind = ? LIMIT 1"_s,
                               organization, toText(kind));
    const bool found = query.next();
    query.finish();
    return found;
}

void forEach(Database &database, OrganizationId organization, const QString &integration, Kind kind,
             const std::function<void(const SuggestionRow &)> &visit)
{
    auto &query =
        database.run(columns + here + u"AND kind = ? ORDER BY profile, probability DESC, counterpart"_s,
                     organization, integration, toText(kind));
    while (query.next()) {
        visit(read(query));
    }
}

std::vector<SuggestionRow> of(Database &database, OrganizationId organization, const QString &integration,
                              PersonId person)
{
    std::vector<SuggestionRow> rows;
    for (const QString &sql :
         {columns + here + u"AND profile = ? ORDER BY probability DESC, counterpart"_s,
          columns + byCounterpart + here + u"AND counterpart = ? ORDER BY probability DESC, profile"_s}) {
        auto &query = database.run(sql, organization, integration, person);
        while (query.next()) {
            rows.push_back(read(query));
        }
    }
    return rows;
}

std::vector<SuggestionRow> among(Database &database, OrganizationId organization, const QString &integration,
                                 const QSet<PersonId> &people)
{
    std::vector<SuggestionRow> rows;
    const QString ids = idList(people);
    auto &query = database.run(columns + here +
                                   u"AND profile IN (SELECT value FROM json_each(?)) AND "
                                   "counterpart IN (SELECT value FROM json_each(?)) "
                                   "ORDER BY probability DESC, profile, counterpart"_s,
                               organization, integration, ids, ids);
    while (query.next()) {
        rows.push_back(read(query));
    }
    return rows;
}

QSet<PersonId> neighbors(Database &database, OrganizationId organization, const QString &integration,
                         const QSet<PersonId> &people)
{
    constexpr qsizetype many = 1'000; // then reading all pairs is faster than asking for each person's
    QSet<PersonId> found;
    if (people.size() > many) {
        auto &query =
            database.run(u"SELECT profile, counterpart FROM suggestion "_s + here, organization, integration);
        while (query.next()) {
            const auto profile = query.id<PersonId>(0);
            const auto counterpart = query.id<PersonId>(1);
            if (people.contains(profile) || people.contains(counterpart)) {
                found << profile << counterpart;
            }
        }
        return found;
    }
    for (const PersonId person : people) {
        for (const SuggestionRow &row : of(database, organization, integration, person)) {
            found.insert(row.profile.person());
            found.insert(row.counterpart.person());
        }
    }
    return found;
}

} // namespace rosterlink::suggestionRows
