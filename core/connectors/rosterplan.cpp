// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/rosterplan.h"

#include "core/connectors/samepeople.h"
#include "core/linking/drift.h"
#include "core/matching/foldedtext.h"
#include "core/matching/stringdistance.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr int fewKnownOneIn = 10;

class RosterPlanText
{
    Q_DECLARE_TR_FUNCTIONS(RosterPlan)
};

/// The id as it may have been before a spreadsheet touched it.
QString withoutSpreadsheetTraces(const QString &id)
{
    QString plain = id.toCaseFolded();
    if (plain.endsWith(".0"_L1)) {
        plain.chop(2);
    }
    qsizetype zeros = 0;
    while (zeros + 1 < plain.size() && plain.at(zeros) == '0'_L1) {
        ++zeros;
    }
    return plain.mid(zeros);
}

/// Whether another last name stands there now, not the same one written otherwise.
bool isAnotherName(const QString &was, const QString &is)
{
    if (was == is || was.isEmpty() || is.isEmpty()) {
        return false;
    }
    constexpr double misspelt = 0.9; // Jaro-Winkler, from which on it is rather a slip mended
    matching::TextFolder folder;
    const std::string before = folder.fold(was.toStdString());
    const std::string now = folder.fold(is.toStdString());
    return matching::damerauLevenshtein(before, now) > 1 && matching::jaroWinkler(before, now) < misspelt;
}

/// The former last name of somebody of whom the newest list names none: the one they had until now, where it
/// changed, else the one known already. People are looked up, and recognized, by it.
QString formerName(const Facts &before, const Facts &now)
{
    const QString &was = before[Field::LastName];
    return isAnotherName(was, now[Field::LastName]) ? was : before[Field::PreviousLastName];
}
} // namespace

RosterPlan::RosterPlan(Database &database, OrganizationId organization, const QString &integration,
                       const IncomingRoster &roster)
    : m_roster(roster)
{
    m_figures.kind = roster.kind;
    m_figures.side = roster.side;
    m_figures.read = static_cast<int>(roster.people.size());
    readPresent(database, organization, integration);
    for (const ImportedPerson &person : roster.people) {
        compare(person);
    }
    std::sort(m_added.begin(), m_added.end(),
              [](const ImportedPerson *one, const ImportedPerson *other) { return one->id < other->id; });
    findGone();
    std::sort(m_figures.concerned.begin(), m_figures.concerned.end());
    warnAboutMade();
    warnAboutAnotherList(database, organization, integration);
    warnAboutIds();
}

void RosterPlan::readPresent(Database &database, OrganizationId organization, const QString &integration)
{
    const QString owner = m_roster.side == Side::Motivity ? QString() : integration;
    personRows::forEach(database, organization, m_roster.kind, m_roster.side, owner,
                        [this](const PersonRow &row) { m_present.insert(row.externalId, row); });
    linkRows::forEach(database, organization, integration, m_roster.kind, [this](const LinkRow &link) {
        const PersonId own =
            m_roster.side == Side::Motivity ? link.profile.person() : link.counterpart.person();
        m_links.insert(own, link);
    });
    m_figures.linkedBefore = static_cast<int>(m_links.size());
}

void RosterPlan::compare(const ImportedPerson &person)
{
    const auto found = m_present.constFind(person.id);
    if (found == m_present.cend()) {
        m_added.push_back(&person);
        ++m_figures.added;
        return;
    }
    m_seen.insert(person.id);
    if (found->origin == "created"_L1) {
        // Its id is ours: the other system can't know whom it means.
        ++m_made;
        ++m_figures.unchanged;
        return;
    }
    Update update{*found, person.facts, found->isGone(), {}, {}};
    if (update.facts[Field::PreviousLastName].isEmpty()) {
        update.facts[Field::PreviousLastName] = formerName(found->facts, person.facts);
    }
    for (const auto field : allFields()) {
        if (found->edited.contains(QString(columnName(field)))) {
            update.facts[field] = found->facts[field];
        }
    }
    const bool differs = !(update.facts == found->facts);
    if (!differs && !update.returns) {
        ++m_figures.unchanged;
        return;
    }
    m_figures.updated += differs ? 1 : 0;
    m_figures.returned += update.returns ? 1 : 0;
    if (const auto link = m_links.constFind(found->id); link != m_links.cend()) {
        const auto findings = matching::Findings::fromCode(link->findings);
        const QString &json = m_roster.side == Side::Motivity ? link->profileFacts : link->counterpartFacts;
        const QStringList drift =
            driftOf(m_roster.side, personRows::factsFromJson(json), update.facts, findings);
        if (differs && !driftOf(m_roster.side, found->facts, update.facts, findings).isEmpty()) {
            ++m_figures.linkedChanged;
            m_figures.concerned.append(found->id);
            m_concernedLinks.insert(link->id);
        }
        update.drift = mergedDrift(link->drift, m_roster.side, drift);
        update.link = *link;
    }
    m_updates.push_back(std::move(update));
}

void RosterPlan::findGone()
{
    for (const PersonRow &row : std::as_const(m_present)) {
        // Who was made with + isn't in the other system's export yet.
        if (m_seen.contains(row.externalId) || row.isGone() || row.origin == "created"_L1) {
            continue;
        }
        ++m_figures.gone;
        if (const auto link = m_links.constFind(row.id); link != m_links.cend()) {
            ++m_figures.linkedGone;
            m_concernedLinks.insert(link->id);
            m_figures.concerned.append(row.id);
            m_figures.concernedGone.insert(row.id);
        }
        m_gone.push_back(row);
    }
    std::sort(m_gone.begin(), m_gone.end(),
              [](const PersonRow &one, const PersonRow &other) { return one.externalId < other.externalId; });
}

void RosterPlan::stop(int together)
{
    m_figures.brake = true;
    m_figures.linkedTogether = together;
}

void RosterPlan::doubt(const QString &warning)
{
    m_figures.warnings.append(warning);
    m_figures.doubtful = true;
}

void RosterPlan::warnAboutMade()
{
    if (m_made > 0) {
        m_figures.warnings.append(RosterPlanText::tr(
            "%n id(s) belong to profiles that were made here with +. Those profiles are left as they are.",
            nullptr, m_made));
    }
}

/// Most of a list's own ids are known from its second file on. In its first, which may have the ids of
/// another list, only the same details speak for the same file.
void RosterPlan::warnAboutAnotherList(Database &database, OrganizationId organization,
                                      const QString &integration)
{
    const int known = m_figures.read - m_figures.added;
    if (m_roster.people.empty() || (!m_present.isEmpty() && known * fewKnownOneIn >= m_figures.read)) {
        return;
    }
    const SamePeople same(m_roster);
    for (const auto kind : {Kind::Members, Kind::Learners}) {
        for (const auto side : {Side::Motivity, Side::Counterpart}) {
            const bool isOther = kind != m_roster.kind || side != m_roster.side;
            if (isOther &&
                (m_present.isEmpty() ? same.areMostOf(database, organization, integration, kind, side)
                                     : areIdsOf(database, organization, integration, kind, side))) {
                doubt(RosterPlanText::tr(
                    "This file looks swapped: most of its ids belong to another of the four lists."));
                return;
            }
        }
    }
}

bool RosterPlan::areIdsOf(Database &database, OrganizationId organization, const QString &integration,
                          Kind kind, Side side) const
{
    const QString owner = side == Side::Motivity ? QString() : integration;
    const auto knownThere =
        std::count_if(m_roster.people.begin(), m_roster.people.end(), [&](const ImportedPerson &person) {
            return personRows::byExternalId(database, organization, kind, side, owner, person.id).has_value();
        });
    return knownThere * 2 > m_figures.read;
}

void RosterPlan::warnAboutIds()
{
    QSet<QString> plainPresent;
    for (auto id = m_present.keyBegin(); id != m_present.keyEnd(); ++id) {
        plainPresent.insert(withoutSpreadsheetTraces(*id));
    }
    const auto almost = std::count_if(m_added.begin(), m_added.end(), [&](const ImportedPerson *person) {
        return plainPresent.contains(withoutSpreadsheetTraces(person->id));
    });
    if (almost > 0) {
        m_figures.warnings.append(RosterPlanText::tr(
            "%n id(s) would be known people if leading zeros, a trailing .0 or capital letters "
            "didn't count. A spreadsheet may have changed them; nothing is changed by itself.",
            nullptr, static_cast<int>(almost)));
    }
}

} // namespace rosterlink
