// SPDX-License-Identifier: Apache-2.0
#include "core/store/taughtnamerows.h"

#include "core/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::taughtNameRows
{

namespace
{
constexpr auto columns =
    "SELECT taught_name, kind, field, motivity, counterpart, profile, partner, taught_by, "
    "taught_at FROM taught_name WHERE organization = ? AND ended_step IS NULL "_L1;

TaughtNameRow read(const Statement &query)
{
    return {query.integer(0),
            kindFromText(query.text(1)).value_or(Kind::Members),
            query.text(2) == columnName(Field::LastName) ? Field::LastName : Field::FirstName,
            query.text(3),
            query.text(4),
            query.id<ProfileId>(5),
            query.id<CounterpartId>(6),
            query.text(7),
            QDateTime::fromString(query.text(8), Qt::ISODate)};
}

std::vector<TaughtNameRow> readAll(Statement &query)
{
    std::vector<TaughtNameRow> rows;
    while (query.next()) {
        rows.push_back(read(query));
    }
    return rows;
}
} // namespace

Cells toCells(const TaughtNameRow &name)
{
    return {{"kind"_L1, QString(toText(name.kind))},
            {"field"_L1, QString(columnName(name.field))},
            {"motivity"_L1, name.motivity},
            {"counterpart"_L1, name.counterpart},
            {"profile"_L1, name.profile.value()},
            {"partner"_L1, name.partner.value()},
            {"taught_by"_L1, name.taughtBy},
            {"taught_at"_L1, name.taughtAt.toUTC().toString(Qt::ISODate)}};
}

std::vector<TaughtNameRow> all(Database &database, OrganizationId organization)
{
    return readAll(database.run(columns + u"ORDER BY taught_name"_s, organization));
}

std::vector<TaughtNameRow> all(Database &database, OrganizationId organization, Kind kind)
{
    return readAll(
        database.run(columns + u"AND kind = ? ORDER BY taught_name"_s, organization, toText(kind)));
}

std::optional<TaughtNameRow> name(Database &database, OrganizationId organization, qint64 id)
{
    const auto rows = readAll(database.run(columns + u"AND taught_name = ?"_s, organization, id));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

} // namespace rosterlink::taughtNameRows
