// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/links/decisions.h"

#include "core/linking/naming.h"
#include "core/linking/strengthname.h"
#include "core/matching/explain.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
Decision between(Kind kind, const PersonRow &profile, const PersonRow &counterpart, const Viewer &viewer)
{
    Decision decision;
    decision.kind = kind;
    if (!profile.id.isNull()) {
        decision.motivityId = profile.externalId;
        decision.motivityName = shownName(profile, viewer);
    }
    if (!counterpart.id.isNull()) {
        decision.counterpartId = counterpart.externalId;
        decision.counterpartName = shownName(counterpart, viewer);
    }
    return decision;
}

template<typename Row>
Decision finished(Decision decision, const Row &row)
{
    decision.decidedBy = row.decidedBy;
    decision.decidedAt = row.decidedAt.toUTC();
    decision.note = row.note;
    return decision;
}

/// Puts all rows of links, rejections and exemptions into the shape that travels.
class DecisionReader
{
public:
    DecisionReader(Database &database, OrganizationId organization, const QString &integration, Kind kind,
                   const Viewer &viewer)
        : m_kind(kind)
        , m_viewer(viewer)
    {
        readPeople(database, organization, QString(), Side::Motivity);
        readPeople(database, organization, integration, Side::Counterpart);
        linkRows::forEach(database, organization, integration, kind, [this](const LinkRow &row) {
            m_decisions.push_back(
                toDecision(row, person(row.profile.person()), person(row.counterpart.person()), m_viewer));
        });
        decisionRows::forEachRejection(
            database, organization, integration, kind, [this](const RejectionRow &row) {
                m_decisions.push_back(toDecision(row, person(row.profile.person()),
                                                 person(row.counterpart.person()), m_viewer));
            });
        decisionRows::forEachExemption(
            database, organization, integration, kind, [this](const ExemptionRow &row) {
                m_decisions.push_back(toDecision(row, person(row.person), m_viewer));
            });
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
        personRows::forEach(database, organization, m_kind, side, integration,
                            [&](const PersonRow &row) { m_people.insert(row.id, row); });
    }

    [[nodiscard]] PersonRow person(PersonId id) const { return m_people.value(id); }

    Kind m_kind;
    Viewer m_viewer;
    QHash<PersonId, PersonRow> m_people;
    std::vector<Decision> m_decisions;
};
} // namespace

Decision toDecision(const LinkRow &link, const PersonRow &profile, const PersonRow &counterpart,
                    const Viewer &viewer)
{
    Decision decision = between(link.kind, profile, counterpart, viewer);
    decision.automatic = link.how == "automatic"_L1;
    decision.rule = link.how == "created"_L1 ? link.how : link.rule;
    decision.reason = decision.automatic
                          ? matching::explainRule(link.kind, ruleFromName(link.rule))
                          : matching::explainShortly(link.kind, matching::Findings::fromCode(link.findings),
                                                     personRows::factsFromJson(link.profileFacts),
                                                     personRows::factsFromJson(link.counterpartFacts),
                                                     matching::Wording::FactsOnly);
    return finished(std::move(decision), link);
}

Decision toDecision(const RejectionRow &rejection, const PersonRow &profile, const PersonRow &counterpart,
                    const Viewer &viewer)
{
    Decision decision = between(rejection.kind, profile, counterpart, viewer);
    decision.outcome = Decision::Outcome::NoMatch;
    decision.rule = rejection.rule;
    decision.reason = rejection.rule == "rejected"_L1
                          ? QCoreApplication::translate("Links", "Not the same person")
                          : QCoreApplication::translate("Links", "Unlinked");
    return finished(std::move(decision), rejection);
}

Decision toDecision(const ExemptionRow &exemption, const PersonRow &person, const Viewer &viewer)
{
    Decision decision = person.side == Side::Motivity ? between(exemption.kind, person, {}, viewer)
                                                      : between(exemption.kind, {}, person, viewer);
    decision.outcome = Decision::Outcome::Exempt;
    decision.rule = exemption.reason;
    decision.reason = QCoreApplication::translate("Links", "No need to link");
    return finished(std::move(decision), exemption);
}

std::vector<Decision> decisionsInForce(Database &database, OrganizationId organization,
                                       const QString &integration, Kind kind, const Viewer &viewer)
{
    return DecisionReader(database, organization, integration, kind, viewer).take();
}

} // namespace rosterlink
