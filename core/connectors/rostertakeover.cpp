// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/rostertakeover.h"

#include "core/connectors/rosterplans.h"
#include "core/directory/aliases.h"
#include "core/directory/connection.h"
#include "core/directory/integrationdefinition.h"
#include "core/linking/rematch.h"
#include "core/people/alias.h"
#include "core/people/freedmemory.h"
#include "core/store/database.h"
#include "core/store/organizationrows.h"
#include "core/store/rolerows.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
class RosterTakeOverText
{
    Q_DECLARE_TR_FUNCTIONS(RosterTakeOver)
};

QJsonObject toJson(const IncomingRoster &roster, const RosterChange::Figures &figures)
{
    return {{u"kind"_s, QString(toText(roster.kind))},
            {u"side"_s, QString(toText(roster.side))},
            {u"source"_s, roster.source},
            {u"read"_s, figures.read},
            {u"added"_s, figures.added},
            {u"updated"_s, figures.updated},
            {u"gone"_s, figures.gone},
            {u"returned"_s, figures.returned}};
}
} // namespace

RosterTakeOver::RosterTakeOver(Database &database, OrganizationId organization, QString integration,
                               const Clock &clock, const Actor &actor, Progress &progress,
                               RosterOrigin origin)
    : m_database(database)
    , m_organization(organization)
    , m_integration(std::move(integration))
    , m_progress(progress)
    , m_origin(std::move(origin))
    , m_step(database, organization, clock, actor, m_origin.step)
{}

Error RosterTakeOver::cancelled() const
{
    return {ErrorCode::Cancelled, RosterTakeOverText::tr("Cancelled. Nothing was changed.")};
}

Result<RosterReport> RosterTakeOver::run(std::vector<IncomingRoster> rosters, bool confirmed,
                                         Warnings warnings)
{
    const auto changes = writePeople(rosters, confirmed, warnings);
    if (!changes) {
        return tl::unexpected(changes.error());
    }
    if (!*changes) {
        return std::move(m_report);
    }
    for (IncomingRoster &roster : rosters) {
        roster.people = {}; // matching takes as much memory once more
    }
    returnFreedMemory();
    auto linked = matchAgain(rosters);
    if (!linked) {
        return tl::unexpected(linked.error());
    }
    m_report.linkedNow = *linked;
    m_step.setDetail(u"linked"_s, *linked);
    m_step.finish();
    m_report.step = m_step.id();
    return std::move(m_report);
}

Result<bool> RosterTakeOver::writePeople(const std::vector<IncomingRoster> &rosters, bool confirmed,
                                         Warnings warnings)
{
    const RosterPlans plans(m_database, m_organization, m_integration, rosters);
    m_report.change = plans.change();
    const bool changes = !plans.changesNothing();
    if (m_report.change.stopped() && !confirmed) {
        return failure(ErrorCode::Stopped, m_origin.isSynchronization()
                                               ? m_report.change.brakeSentence(m_origin.system)
                                               : m_report.change.brakeSentence());
    }
    if (auto sure = warnings == Warnings::AreUnread ? checkFiles(rosters) : Result<void>(); !sure) {
        return tl::unexpected(sure.error());
    }
    setConnected(rosters, changes);
    QJsonArray figures;
    for (size_t i = 0; changes && i < rosters.size(); ++i) {
        figures.append(toJson(rosters[i], plans[i].figures()));
        if (auto written = write(rosters[i], plans[i]); !written) {
            return tl::unexpected(written.error());
        }
    }
    m_step.setDetail(u"rosters"_s, figures);
    return changes;
}

Result<void> RosterTakeOver::checkFiles(const std::vector<IncomingRoster> &rosters) const
{
    for (size_t i = 0; i < rosters.size(); ++i) {
        const RosterChange::Figures &figures = m_report.change.figures[i];
        if (figures.doubtful) {
            return failure(ErrorCode::Stopped, RosterTakeOverText::tr("%1: %2 Nothing has been changed.")
                                                   .arg(rosters[i].source, figures.warnings.join(' '_L1)));
        }
    }
    return {};
}

Result<void> RosterTakeOver::write(const IncomingRoster &roster, const RosterPlan &plan)
{
    if (auto added = addPeople(roster, plan); !added) {
        return added;
    }
    updatePeople(plan);
    markGone(plan);
    return {};
}

Result<void> RosterTakeOver::addPeople(const IncomingRoster &roster, const RosterPlan &plan)
{
    const QString owner = roster.side == Side::Motivity ? QString() : m_integration;
    int number = personRows::lastNumber(m_database, m_organization, roster.kind, roster.side, owner);
    qint64 done = 0;
    for (const ImportedPerson *person : plan.added()) {
        if (m_progress.isCancelled()) {
            return tl::unexpected(cancelled());
        }
        if (done++ % 500 == 0) {
            m_progress.report(RosterTakeOverText::tr("Taking people over"), done,
                              static_cast<qint64>(plan.added().size()));
        }
        addOne(roster, *person, ++number);
    }
    return {};
}

void RosterTakeOver::addOne(const IncomingRoster &roster, const ImportedPerson &person, int number)
{
    PersonRow row;
    row.side = roster.side;
    row.integration = roster.side == Side::Motivity ? QString() : m_integration;
    row.kind = roster.kind;
    row.externalId = person.id;
    row.number = number;
    row.facts = person.facts;
    row.origin = m_origin.person;
    row.language = person.language;
    if (roster.side == Side::Motivity && roster.kind == Kind::Learners) {
        row.alias = aliasFor(person, number);
    }
    row.csc = roster.side == Side::Motivity && person.csc.value_or(false);
    const PersonId id(m_step.insert(tables::person, personRows::toCells(row), {}));
    if (roster.side == Side::Motivity && roster.kind == Kind::Members) {
        giveRoles(id, person.roles);
    }
}

QString RosterTakeOver::aliasFor(const ImportedPerson &person, int number)
{
    const auto given = Alias::parse(person.alias);
    if (given && !personRows::aliasTaken(m_database, m_organization, given->key(), PersonId())) {
        return given->text();
    }
    return newAlias(m_database, m_organization, person.facts, number);
}

void RosterTakeOver::giveRoles(PersonId member, const QStringList &names)
{
    for (const RoleRow &role :
         names.isEmpty() ? std::vector<RoleRow>() : roleRows::roles(m_database, m_organization)) {
        if (names.contains(role.name, Qt::CaseInsensitive)) {
            m_step.insert(tables::memberRole, {{"person"_L1, member.value()}, {"role"_L1, role.id.value()}},
                          {member, {}});
        }
    }
}

void RosterTakeOver::updatePeople(const RosterPlan &plan)
{
    for (const RosterPlan::Update &update : plan.updates()) {
        const PersonId id = update.before.id;
        Cells cells = personRows::factCells(update.facts);
        if (update.returns) {
            cells.append({"gone_step"_L1, sqlNull()});
        }
        m_step.update(tables::person, id.value(), cells, {id, {}});
        if (update.link) {
            const Step::Concerning both{update.link->profile.person(), update.link->counterpart.person()};
            m_step.update(tables::link, update.link->id.value(), {{"drift"_L1, update.drift}}, both);
        }
    }
}

void RosterTakeOver::markGone(const RosterPlan &plan)
{
    for (const PersonRow &row : plan.gone()) {
        m_step.update(tables::person, row.id.value(), {{"gone_step"_L1, m_step.id().value()}}, {row.id, {}});
    }
}

Result<int> RosterTakeOver::matchAgain(const std::vector<IncomingRoster> &rosters)
{
    int linked = 0;
    std::optional<Kind> only = rosters.front().kind;
    for (const auto kind : {Kind::Members, Kind::Learners}) {
        const QStringList integrations = integrationsConcerned(rosters, kind);
        if (integrations.isEmpty()) {
            continue;
        }
        for (const QString &integration : integrations) {
            auto made = rematch(m_step, integration, kind, false, m_progress);
            if (!made) {
                return made;
            }
            linked += *made;
        }
        only = only == kind ? only : std::nullopt;
    }
    m_step.setSubject(m_integration, only);
    return linked;
}

/// Whose suggestions may be others now: of new Motivity people, all systems that are connected.
QStringList RosterTakeOver::integrationsConcerned(const std::vector<IncomingRoster> &rosters, Kind kind) const
{
    const auto comesFrom = [&](Side side) {
        return std::any_of(rosters.begin(), rosters.end(), [&](const IncomingRoster &roster) {
            return roster.kind == kind && roster.side == side;
        });
    };
    const bool isMotivity = comesFrom(Side::Motivity);
    QStringList concerned;
    if (isMotivity || comesFrom(Side::Counterpart)) {
        concerned.append(m_integration);
    }
    for (const IntegrationDefinition &definition : integrationDefinitions()) {
        if (isMotivity && definition.name != m_integration &&
            isConnected(m_database, m_organization, definition.name)) {
            concerned.append(definition.name);
        }
    }
    return concerned;
}

/// A list of Motivity's says nothing about the other system; one that changes nothing leaves all as it is.
void RosterTakeOver::setConnected(const std::vector<IncomingRoster> &rosters, bool changes)
{
    const bool fromThere = std::any_of(rosters.begin(), rosters.end(), [](const IncomingRoster &roster) {
        return roster.side == Side::Counterpart;
    });
    const auto present = organizationRows::integration(m_database, m_organization, m_integration);
    const bool isConnected = present && present->state == "connected"_L1;
    // Of a synchronization, also when it was is kept.
    if (!fromThere || (isConnected && !changes && !m_origin.isSynchronization())) {
        return;
    }
    IntegrationRow row;
    row.integration = m_integration;
    row.state = u"connected"_s;
    row.source = m_origin.connection;
    row.detail = m_origin.detail;
    row.since = m_step.at();
    organizationRows::setIntegration(m_database, m_organization, row);
}

void countAll(RosterReport &report, Database &database, OrganizationId organization,
              const QString &integration)
{
    for (const auto kind : {Kind::Members, Kind::Learners}) {
        report.counts.emplace_back(kind,
                                   countRoster(loadRoster(database, organization, integration, kind, {})));
    }
}

} // namespace rosterlink
