// SPDX-License-Identifier: Apache-2.0
#include "core/store/decisionrows.h"

#include "core/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::decisionRows
{

namespace
{
constexpr auto rejectionColumns =
    "SELECT rejection, kind, profile, counterpart, rule, note, decided_by, decided_at FROM rejection "
    "WHERE organization = ? AND integration = ? AND ended_step IS NULL "_L1;
constexpr auto exemptionColumns =
    "SELECT exemption, kind, person, reason, note, decided_by, decided_at FROM exemption "
    "WHERE organization = ? AND integration = ? AND ended_step IS NULL "_L1;

Kind readKind(const QString &text)
{
    return text == toText(Kind::Members) ? Kind::Members : Kind::Learners;
}

RejectionRow readRejection(const Statement &query)
{
    return {query.integer(0),       readKind(query.text(1)),
            query.id<ProfileId>(2), query.id<CounterpartId>(3),
            query.text(4),          query.text(5),
            query.text(6),          QDateTime::fromString(query.text(7), Qt::ISODate)};
}

ExemptionRow readExemption(const Statement &query)
{
    return {query.integer(0),
            readKind(query.text(1)),
            query.id<PersonId>(2),
            query.text(3),
            query.text(4),
            query.text(5),
            QDateTime::fromString(query.text(6), Qt::ISODate)};
}
} // namespace

Cells toCells(const RejectionRow &rejection, const QString &integration)
{
    return {{"integration"_L1, integration},
            {"kind"_L1, QString(toText(rejection.kind))},
            {"profile"_L1, rejection.profile.value()},
            {"counterpart"_L1, rejection.counterpart.value()},
            {"rule"_L1, rejection.rule},
            {"note"_L1, rejection.note + u""_s},
            {"decided_by"_L1, rejection.decidedBy},
            {"decided_at"_L1, rejection.decidedAt.toUTC().toString(Qt::ISODate)}};
}

Cells toCells(const ExemptionRow &exemption, const QString &integration)
{
    return {{"integration"_L1, integration},
            {"kind"_L1, QString(toText(exemption.kind))},
            {"person"_L1, exemption.person.value()},
            {"reason"_L1, exemption.reason},
            {"note"_L1, exemption.note + u""_s},
            {"decided_by"_L1, exemption.decidedBy},
            {"decided_at"_L1, exemption.decidedAt.toUTC().toString(Qt::ISODate)}};
}

void forEachRejection(Database &database, OrganizationId organization, const QString &integration, Kind kind,
                      const std::function<void(const RejectionRow &)> &visit)
{
    auto &query = database.run(rejectionColumns + u"AND kind = ?"_s, organization, integration, toText(kind));
    while (query.next()) {
        visit(readRejection(query));
    }
}

void forEachExemption(Database &database, OrganizationId organization, const QString &integration, Kind kind,
                      const std::function<void(const ExemptionRow &)> &visit)
{
    auto &query = database.run(exemptionColumns + u"AND kind = ?"_s, organization, integration, toText(kind));
    while (query.next()) {
        visit(readExemption(query));
    }
}

std::vector<RejectionRow> rejectionsOf(Database &database, OrganizationId organization,
                                       const QString &integration, PersonId person)
{
    std::vector<RejectionRow> rows;
    for (const auto &side : {u"AND profile = ?"_s, u"AND counterpart = ?"_s}) {
        auto &query = database.run(rejectionColumns + side, organization, integration, person);
        while (query.next()) {
            rows.push_back(readRejection(query));
        }
    }
    return rows;
}

std::optional<RejectionRow> rejection(Database &database, OrganizationId organization,
                                      const QString &integration, ProfileId profile,
                                      CounterpartId counterpart, const QString &rule)
{
    auto &query = database.run(rejectionColumns + u"AND profile = ? AND counterpart = ? AND rule = ?"_s,
                               organization, integration, profile, counterpart, rule);
    std::optional<RejectionRow> row;
    if (query.next()) {
        row = readRejection(query);
    }
    query.finish();
    return row;
}

std::optional<ExemptionRow> exemptionOf(Database &database, OrganizationId organization,
                                        const QString &integration, PersonId person)
{
    auto &query = database.run(exemptionColumns + u"AND person = ?"_s, organization, integration, person);
    std::optional<ExemptionRow> row;
    if (query.next()) {
        row = readExemption(query);
    }
    query.finish();
    return row;
}

} // namespace rosterlink::decisionRows
