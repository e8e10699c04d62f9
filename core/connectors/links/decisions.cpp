// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/links/decisions.h"

#include "core/linking/strengthname.h"
#include "core/matching/explain.h"
#include "core/store/database.h"
#include "core/store/decisionrows.h"
#include "core/store/linkrows.h"
#include "core/store/personrows.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
struct Named
{
    QString id;
    QString name;
    Side side = Side::Motivity;
};

/// Puts rows of links, rejections and exemptions into the shape that travels.
class DecisionReader
{
public:
    DecisionReader(Database &database, OrganizationId organization, const QString &integration, Kind kind)
        : m_kind(kind)
    {
        readPeople(database, organization, QString(), Side::Motivity);
        readPeople(database, organization, integration, Side::Counterpart);
        linkRows::forEach(database, organization, integration, kind,
                          [this](const LinkRow &row) { add(row); });
        decisionRows::forEachRejection(database, organization, integration, kind,
                                       [this](const RejectionRow &row) { add(row); });
        decisionRows::forEachExemption(database, organization, integration, kind,
                                       [this](const ExemptionRow &row) { add(row); });
    }

    std::vector<Decision> take()
    {
        std::sort(m_decisions.begin(), m_decisions.end(), [](const Decision &one, const Decision &other) {
            return std::tie(one.motivityId, one.counterpartId, one.outcome, one.rule) <
                   std::tie(other.motivityId, other.counterpartId, other.outcome, other.rule);
        });
        return std::move(m_decisions);
    }

private:
    void readPeople(Database &database, OrganizationId organization, const QString &integration, Side side)
    {
        personRows::forEach(database, organization, m_kind, side, integration, [&](const PersonRow &row) {
            m_people.insert(row.id, {row.externalId, row.facts.displayName(), side});
        });
    }

    Decision between(PersonId profile, PersonId counterpart) const
    {
        Decision decision;
        decision.kind = m_kind;
        const Named one = m_people.value(profile);
        const Named other = m_people.value(counterpart);
        decision.motivityId = one.id;
        decision.motivityName = one.name;
        decision.counterpartId = other.id;
        decision.counterpartName = other.name;
        return decision;
    }

    void add(const LinkRow &row)
    {
        Decision decision = between(row.profile.person(), row.counterpart.person());
        decision.automatic = row.how == "automatic"_L1;
        decision.rule = row.how == "created"_L1 ? row.how : row.rule;
        decision.reason = decision.automatic
                              ? matching::explainRule(m_kind, ruleFromName(row.rule))
                              : matching::explainShortly(m_kind, matching::Findings::fromCode(row.findings),
                                                         personRows::factsFromJson(row.profileFacts),
                                                         personRows::factsFromJson(row.counterpartFacts),
                                                         matching::Wording::FactsOnly);
        finish(std::move(decision), row);
    }

    void add(const RejectionRow &row)
    {
        Decision decision = between(row.profile.person(), row.counterpart.person());
        decision.outcome = Decision::Outcome::NoMatch;
        decision.rule = row.rule;
        decision.reason = row.rule == "rejected"_L1
                              ? QCoreApplication::translate("Links", "Not the same person")
                              : QCoreApplication::translate("Links", "Unlinked");
        finish(std::move(decision), row);
    }

    void add(const ExemptionRow &row)
    {
        const bool isProfile = m_people.value(row.person).side == Side::Motivity;
        Decision decision = isProfile ? between(row.person, {}) : between({}, row.person);
        decision.outcome = Decision::Outcome::Exempt;
        decision.rule = row.reason;
        decision.reason = QCoreApplication::translate("Links", "No need to link");
        finish(std::move(decision), row);
    }

    template<typename Row>
    void finish(Decision decision, const Row &row)
    {
        decision.decidedBy = row.decidedBy;
        decision.decidedAt = row.decidedAt.toUTC();
        decision.note = row.note;
        m_decisions.push_back(std::move(decision));
    }

    Kind m_kind;
    QHash<PersonId, Named> m_people;
    std::vector<Decision> m_decisions;
};
} // namespace

std::vector<Decision> decisionsInForce(Database &database, OrganizationId organization,
                                       const QString &integration, Kind kind)
{
    return DecisionReader(database, organization, integration, kind).take();
}

} // namespace rosterlink
