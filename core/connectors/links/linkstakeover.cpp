// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/links/linkstakeover.h"

#include "core/connectors/links/decisionrules.h"
#include "core/directory/aliases.h"
#include "core/linking/commandrules.h"
#include "core/linking/effectivepermissions.h"
#include "core/linking/naming.h"
#include "core/matching/matcher.h"
#include "core/store/database.h"
#include "core/store/decisionrows.h"
#include "core/store/linkrows.h"
#include "core/store/personrows.h"
#include "core/store/questionrows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
class LinksTakeOverText
{
    Q_DECLARE_TR_FUNCTIONS(LinksTakeOver)
};

class LinksTakeOver
{
public:
    LinksTakeOver(Database &database, OrganizationId organization, const QString &integration,
                  const Clock &clock, const Actor &actor, Outranks outranks, const Viewer &viewer)
        : m_database(database)
        , m_organization(organization)
        , m_integration(integration)
        , m_viewer(viewer)
        , m_outranks(outranks)
        , m_step(database, organization, clock, actor, StepKind::TakeOverLinks)
    {}

    LinksReport run(const std::vector<Decision> &decisions)
    {
        for (const Decision &decision : decisions) {
            ++m_report.read;
            m_ours.clear();
            const auto impossible = whyImpossible(decision, m_step.at());
            if (const auto why = impossible ? impossible : take(decision)) {
                m_report.conflicts.push_back({asSeen(decision), *why, m_ours});
            }
        }
        m_step.setSubject(m_integration, std::nullopt);
        if (m_report.takenOver > 0) {
            m_step.setDetail(u"taken_over"_s, m_report.takenOver);
            m_step.finish();
            m_report.step = m_step.id();
        }
        return std::move(m_report);
    }

private:
    /// Why not; none where it was taken over or is known.
    using Refusal = std::optional<QString>;

    Refusal take(const Decision &decision)
    {
        const auto profile = find(decision, Side::Motivity);
        const auto counterpart = find(decision, Side::Counterpart);
        if (decision.outcome == Decision::Outcome::Exempt) {
            const auto &person = decision.motivityId.isEmpty() ? counterpart : profile;
            return person ? exempt(decision, *person) : notHere();
        }
        if (!counterpart) {
            return notHere();
        }
        if (!profile) {
            const bool makes = decision.outcome == Decision::Outcome::Match && decision.rule == "created"_L1;
            return makes ? create(decision, *counterpart) : notHere();
        }
        return decision.outcome == Decision::Outcome::Match ? link(decision, *profile, *counterpart)
                                                            : reject(decision, *profile, *counterpart);
    }

    /// The file's names are not for everybody's eyes either.
    Decision asSeen(Decision decision)
    {
        if (!m_viewer.seesName(decision.kind)) {
            const auto profile = find(decision, Side::Motivity);
            const auto counterpart = find(decision, Side::Counterpart);
            decision.motivityName = profile ? shownName(*profile, m_viewer) : QString();
            decision.counterpartName = counterpart ? shownName(*counterpart, m_viewer) : QString();
        }
        return decision;
    }

    std::optional<PersonRow> find(const Decision &decision, Side side)
    {
        const QString &id = side == Side::Motivity ? decision.motivityId : decision.counterpartId;
        if (id.isEmpty()) {
            return std::nullopt;
        }
        return personRows::byExternalId(m_database, m_organization, decision.kind, side,
                                        side == Side::Motivity ? QString() : m_integration, id);
    }

    static QString notHere() { return LinksTakeOverText::tr("One of the two isn't in the lists here."); }

    std::optional<LinkRow> linkOf(const PersonRow &person)
    {
        return linkRows::linkOf(m_database, m_organization, m_integration, person.id);
    }

    /// Whether what was decided here gives way: nothing was, or Rosterlink did by itself what a person
    /// decided there, or theirs outranks. Else it is remembered as ours.
    bool makesWay(const std::optional<LinkRow> &present, const Decision &decision)
    {
        if (!present || (present->how == "automatic"_L1 && !decision.automatic) ||
            m_outranks == Outranks::Theirs) {
            return true;
        }
        m_ours.push_back(toDecision(*present, person(present->profile.person()),
                                    person(present->counterpart.person()), m_viewer));
        return false;
    }

    bool makesWay(const PersonRow &exempt)
    {
        const auto present = decisionRows::exemptionOf(m_database, m_organization, m_integration, exempt.id);
        if (!present) {
            return true;
        }
        if (m_outranks == Outranks::Theirs) {
            m_step.end(tables::exemption, present->id, {exempt.id, {}});
            if (exempt.csc) {
                m_step.update(tables::person, exempt.id.value(), {{"csc"_L1, 0}}, {exempt.id, {}});
            }
            return true;
        }
        m_ours.push_back(toDecision(*present, exempt, m_viewer));
        return false;
    }

    /// Of the pair itself.
    bool makesWay(const PersonRow &profile, const PersonRow &counterpart)
    {
        bool all = true;
        for (const auto &rule : {u"rejected"_s, u"unlinked"_s}) {
            const auto present = rejection(profile, counterpart, rule);
            if (present && m_outranks == Outranks::Theirs) {
                m_step.end(tables::rejection, present->id, {profile.id, counterpart.id});
            } else if (present) {
                m_ours.push_back(toDecision(*present, profile, counterpart, m_viewer));
                all = false;
            }
        }
        return all;
    }

    std::optional<RejectionRow> rejection(const PersonRow &profile, const PersonRow &counterpart,
                                          const QString &rule)
    {
        return decisionRows::rejection(m_database, m_organization, m_integration,
                                       ProfileId(profile.id.value()), CounterpartId(counterpart.id.value()),
                                       rule);
    }

    bool isExempt(const PersonRow &person)
    {
        return decisionRows::exemptionOf(m_database, m_organization, m_integration, person.id).has_value();
    }

    PersonRow person(PersonId id)
    {
        return personRows::personEver(m_database, m_organization, id).value_or(PersonRow());
    }

    void end(const std::optional<LinkRow> &link)
    {
        if (link) {
            m_step.end(tables::link, link->id.value(), {link->profile.person(), link->counterpart.person()});
        }
    }

    Refusal known()
    {
        ++m_report.known;
        return {};
    }

    Refusal link(const Decision &decision, const PersonRow &profile, const PersonRow &counterpart)
    {
        const auto present = linkOf(profile);
        const bool areLinked = present && present->counterpart.person() == counterpart.id;
        const auto other = areLinked ? std::nullopt : linkOf(counterpart);
        if (areLinked && (present->how != "automatic"_L1 || decision.automatic)) {
            return known();
        }
        // All of them, so that whoever decides about the conflict sees all that was decided here.
        const bool first = makesWay(present, decision);
        if (!makesWay(other, decision) || !first) {
            return LinksTakeOverText::tr("One of the two is linked with somebody else here.");
        }
        const bool profileIsFree = makesWay(profile);
        if (!makesWay(counterpart) || !profileIsFree) {
            return LinksTakeOverText::tr("One of the two has no need to link here.");
        }
        if (!makesWay(profile, counterpart)) {
            return LinksTakeOverText::tr("The two are not the same person here.");
        }
        end(present);
        end(other);
        insertLink(decision, profile, counterpart);
        return {};
    }

    Refusal create(const Decision &decision, const PersonRow &counterpart)
    {
        const auto present = linkOf(counterpart);
        if (!makesWay(present, decision)) {
            return LinksTakeOverText::tr("One of the two is linked with somebody else here.");
        }
        if (!makesWay(counterpart)) {
            return LinksTakeOverText::tr("One of the two has no need to link here.");
        }
        end(present);
        PersonRow profile;
        profile.side = Side::Motivity;
        profile.kind = decision.kind;
        profile.externalId = decision.motivityId;
        profile.number =
            1 + personRows::lastNumber(m_database, m_organization, decision.kind, Side::Motivity, QString());
        profile.facts = counterpart.facts;
        profile.origin = u"created"_s;
        profile.createdFrom = CounterpartId(counterpart.id.value());
        profile.active = false;
        if (decision.kind == Kind::Learners) {
            profile.active = true;
            profile.alias = newAlias(m_database, m_organization, profile.facts, profile.number);
        }
        profile.id =
            PersonId(m_step.insert(tables::person, personRows::toCells(profile), {{}, counterpart.id}));
        insertLink(decision, profile, counterpart);
        return {};
    }

    void insertLink(const Decision &decision, const PersonRow &profile, const PersonRow &counterpart)
    {
        LinkRow row;
        row.integration = m_integration;
        row.kind = decision.kind;
        row.profile = ProfileId(profile.id.value());
        row.counterpart = CounterpartId(counterpart.id.value());
        row.how = decision.automatic              ? u"automatic"_s
                  : decision.rule == "created"_L1 ? decision.rule
                                                  : u"by hand"_s;
        row.rule = decision.rule;
        row.findings = matching::compare(decision.kind, profile.facts, counterpart.facts).toCode();
        row.note = decision.note;
        row.decidedBy = decision.decidedBy;
        row.decidedAt = decision.decidedAt;
        row.profileFacts = personRows::factsToJson(profile.facts);
        row.counterpartFacts = personRows::factsToJson(counterpart.facts);
        insert(tables::link, linkRows::toCells(row), {profile.id, counterpart.id});
        endQuestion(profile.id);
        endQuestion(counterpart.id);
    }

    /// Whatever is decided about somebody answers what was to be asked.
    void endQuestion(PersonId person)
    {
        if (const auto row = questionRows::about(m_database, m_organization, m_integration, person)) {
            m_step.end(tables::question, row->id, {person, {}});
        }
    }

    Refusal reject(const Decision &decision, const PersonRow &profile, const PersonRow &counterpart)
    {
        if (rejection(profile, counterpart, decision.rule)) {
            return known();
        }
        const auto present = linkOf(profile);
        if (present && present->counterpart.person() == counterpart.id) {
            if (!makesWay(present, decision)) {
                return LinksTakeOverText::tr("The two are linked here.");
            }
            end(present);
        }
        RejectionRow row;
        row.kind = decision.kind;
        row.profile = ProfileId(profile.id.value());
        row.counterpart = CounterpartId(counterpart.id.value());
        row.rule = decision.rule;
        row.note = decision.note;
        row.decidedBy = decision.decidedBy;
        row.decidedAt = decision.decidedAt;
        insert(tables::rejection, decisionRows::toCells(row, m_integration), {profile.id, counterpart.id});
        return {};
    }

    Refusal exempt(const Decision &decision, const PersonRow &person)
    {
        if (isExempt(person)) {
            return known();
        }
        const auto present = linkOf(person);
        if (!makesWay(present, decision)) {
            return LinksTakeOverText::tr("This person is linked here.");
        }
        end(present);
        ExemptionRow row;
        row.kind = decision.kind;
        row.person = person.id;
        row.reason = decision.rule;
        row.note = decision.note;
        row.decidedBy = decision.decidedBy;
        row.decidedAt = decision.decidedAt;
        insert(tables::exemption, decisionRows::toCells(row, m_integration), {person.id, {}});
        endQuestion(person.id);
        if (decision.rule == "csc"_L1) {
            m_step.update(tables::person, person.id.value(), {{"csc"_L1, 1}}, {person.id, {}});
        }
        return {};
    }

    void insert(const Table &table, const Cells &cells, Step::Concerning concerning)
    {
        m_step.insert(table, cells, concerning);
        ++m_report.takenOver;
    }

    Database &m_database;
    OrganizationId m_organization;
    QString m_integration;
    Viewer m_viewer;
    Outranks m_outranks;
    Step m_step;
    LinksReport m_report;
    std::vector<Decision> m_ours; ///< what stands in the way of the decision at hand
};

QSet<Kind> kindsOf(const std::vector<Decision> &decisions)
{
    QSet<Kind> kinds;
    for (const Decision &decision : decisions) {
        kinds.insert(decision.kind);
    }
    return kinds;
}
} // namespace

Result<LinksReport> takeOverLinks(Database &database, OrganizationId organization, const QString &integration,
                                  const std::vector<Decision> &decisions, const Clock &clock,
                                  const Actor &actor, Outranks outranks, const Viewer &viewer)
{
    return database.transaction<LinksReport>([&]() -> Result<LinksReport> {
        const Permissions needed = permissionsFor(StepKind::TakeOverLinks, kindsOf(decisions));
        if (auto allowed = requirePermissions(database, organization, actor, needed); !allowed) {
            return tl::unexpected(allowed.error());
        }
        return LinksTakeOver(database, organization, integration, clock, actor, outranks, viewer)
            .run(decisions);
    });
}

} // namespace rosterlink
