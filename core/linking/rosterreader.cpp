// SPDX-License-Identifier: Apache-2.0
#include "core/linking/rosterreader.h"

#include "core/linking/naming.h"
#include "core/people/textfolding.h"
#include "core/store/database.h"
#include "core/store/decisionrows.h"
#include "core/store/linkrows.h"
#include "core/store/rolerows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
// A second suggestion this close to the first "fits nearly as well": the list and the detail say so.
constexpr double nearlyAsWell = 0.15;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit() || c == '\n'_L1) {
            digits += c;
        }
    }
    return digits;
}

/// What the search field looks at: names, alias, e-mail and the phone's digits, folded, each after a space.
QString searchText(const RosterRow &row, Kind kind, const Viewer &viewer, const QString &name)
{
    if (!viewer.seesName(kind)) {
        return ' '_L1 + foldForSearch(name);
    }
    QStringList parts{row.firstName, row.middleName,       row.lastName,
                      row.nickname,  row.previousLastName, row.alias};
    if (viewer.sees(kind, Field::Email)) {
        parts << row.email;
    }
    parts.removeAll(QString());
    QString text = ' '_L1 + foldForSearch(parts.join(' '_L1));
    if (viewer.sees(kind, Field::Phone) && !row.phone.isEmpty()) {
        text += ' '_L1 + digitsOf(row.phone);
    }
    return text;
}
} // namespace

RosterReader::RosterReader(Database &database, OrganizationId organization, QString integration, Kind kind,
                           const Viewer &viewer)
    : m_database(database)
    , m_organization(organization)
    , m_integration(std::move(integration))
    , m_kind(kind)
    , m_viewer(viewer)
    , m_motivityIntakes(rosterRows::intakes(database, organization, m_integration, kind, Side::Motivity))
    , m_counterpartIntakes(
          rosterRows::intakes(database, organization, m_integration, kind, Side::Counterpart))
{
    if (kind == Kind::Members) {
        m_withRole = roleRows::membersWithRole(database, organization);
    }
}

RosterPerson RosterReader::fromRow(const RosterRow &row) const
{
    PersonRow named;
    named.side = row.side;
    named.kind = m_kind;
    named.externalId = row.externalId;
    named.number = row.number;
    named.alias = row.alias;
    named.facts[Field::FirstName] = row.firstName;
    named.facts[Field::LastName] = row.lastName;

    RosterPerson person;
    person.id = row.id;
    person.side = row.side;
    person.state = row.gone ? PersonState::Gone : PersonState::Open;
    person.gone = row.gone;
    const auto &intakes = row.side == Side::Motivity ? m_motivityIntakes : m_counterpartIntakes;
    person.isNew = row.step == intakes.last && intakes.last != intakes.first;
    person.csc = row.csc;
    person.created = row.created;
    person.noRole = m_kind == Kind::Members && row.side == Side::Motivity && !m_withRole.contains(row.id);
    person.number = row.number;
    person.name = shownName(named, m_viewer);
    person.alias = row.alias;
    person.email = m_viewer.sees(m_kind, Field::Email) ? row.email.section('\n'_L1, 0, 0) : QString();
    person.search = searchText(row, m_kind, m_viewer, person.name);
    return person;
}

void RosterReader::applyLink(PersonId profile, PersonId counterpart, const QString &how, bool drifted)
{
    for (const auto &[id, other] : {std::pair(profile, counterpart), std::pair(counterpart, profile)}) {
        const auto found = m_index.constFind(id);
        if (found == m_index.cend()) {
            continue;
        }
        RosterPerson &person = m_people[static_cast<size_t>(*found)];
        person.state = PersonState::Linked;
        person.other = other;
        person.changed = drifted;
        person.how = linkHowFromText(how);
    }
}

void RosterReader::applyExemption(PersonId id)
{
    const auto found = m_index.constFind(id);
    if (found != m_index.cend() && m_people[static_cast<size_t>(*found)].state == PersonState::Open) {
        m_people[static_cast<size_t>(*found)].state = PersonState::NoNeed;
    }
}

void RosterReader::applyQuestion(const QuestionRow &question)
{
    if (isToDo(question.person)) {
        m_people[static_cast<size_t>(m_index.value(question.person))].askOn = question.day;
    }
}

bool RosterReader::isToDo(PersonId id) const
{
    const auto found = m_index.constFind(id);
    if (found == m_index.cend()) {
        return false;
    }
    const PersonState state = m_people[static_cast<size_t>(*found)].state;
    return state == PersonState::Open || state == PersonState::Suggested;
}

void RosterReader::applySuggestion(const SuggestionRow &pair)
{
    const PersonId profile = pair.profile.person();
    const PersonId counterpart = pair.counterpart.person();
    if (!isToDo(profile) || !isToDo(counterpart) ||
        m_rejected.contains({profile.value(), counterpart.value()})) {
        return;
    }
    applySuggestion(pair, profile, counterpart);
    applySuggestion(pair, counterpart, profile);
}

/// Whatever the order in which the pairs come: of two equally likely ones the lower id is first, as in the
/// detail.
void RosterReader::applySuggestion(const SuggestionRow &pair, PersonId id, PersonId other)
{
    RosterPerson &person = m_people[static_cast<size_t>(m_index.value(id))];
    const auto hold = static_cast<matching::Hold>(pair.hold);
    person.state = PersonState::Suggested;
    ++person.suggestions;
    person.family = person.family || hold == matching::Hold::SameDaySibling;
    Likeliest &likeliest = m_likeliest[id];
    if (pair.probability > likeliest.best || (pair.probability == likeliest.best && other < person.other)) {
        likeliest = {pair.probability, likeliest.best};
        person.other = other;
        person.strength = static_cast<matching::Strength>(pair.strength);
        person.hold = hold;
    } else {
        likeliest.second = qMax(likeliest.second, pair.probability);
    }
}

void RosterReader::finish()
{
    for (auto [id, likeliest] : m_likeliest.asKeyValueRange()) {
        m_people[static_cast<size_t>(m_index.value(id))].ambiguous =
            likeliest.second >= 0 && likeliest.best - likeliest.second <= nearlyAsWell;
    }
    m_index.clear();
    m_likeliest.clear();
}

std::vector<RosterPerson> RosterReader::everybody()
{
    rosterRows::forEach(m_database, m_organization, m_integration, m_kind, [this](const RosterRow &row) {
        m_index.insert(row.id, static_cast<qsizetype>(m_people.size()));
        m_people.push_back(fromRow(row));
    });
    linkRows::forEachPair(
        m_database, m_organization, m_integration, m_kind,
        [this](ProfileId profile, CounterpartId counterpart, const QString &how, bool drifted) {
            applyLink(profile.person(), counterpart.person(), how, drifted);
        });
    decisionRows::forEachExemption(m_database, m_organization, m_integration, m_kind,
                                   [this](const ExemptionRow &row) { applyExemption(row.person); });
    questionRows::forEach(m_database, m_organization, m_integration, m_kind,
                          [this](const QuestionRow &row) { applyQuestion(row); });
    decisionRows::forEachRejection(m_database, m_organization, m_integration, m_kind,
                                   [this](const RejectionRow &row) {
                                       if (row.rule == "rejected"_L1) {
                                           m_rejected.insert({row.profile.value(), row.counterpart.value()});
                                       }
                                   });
    suggestionRows::forEach(m_database, m_organization, m_integration, m_kind,
                            [this](const SuggestionRow &pair) { applySuggestion(pair); });
    finish();
    return std::move(m_people);
}

std::vector<RosterPerson> RosterReader::some(const QSet<PersonId> &people)
{
    // Who stands in a pair with one of them is read too, because a suggestion shows only where both ends are
    // to do.
    const auto readOne = [this](PersonId id) {
        rosterRows::forOne(m_database, m_organization, id, [this](const RosterRow &row) {
            if (!m_index.contains(row.id)) {
                m_index.insert(row.id, static_cast<qsizetype>(m_people.size()));
                m_people.push_back(fromRow(row));
            }
        });
        if (auto link = linkRows::linkOf(m_database, m_organization, m_integration, id)) {
            applyLink(link->profile.person(), link->counterpart.person(), link->how, !link->drift.isEmpty());
        }
        if (decisionRows::exemptionOf(m_database, m_organization, m_integration, id)) {
            applyExemption(id);
        }
        if (const auto question = questionRows::about(m_database, m_organization, m_integration, id)) {
            applyQuestion(*question);
        }
        for (const RejectionRow &row :
             decisionRows::rejectionsOf(m_database, m_organization, m_integration, id)) {
            if (row.rule == "rejected"_L1) {
                m_rejected.insert({row.profile.value(), row.counterpart.value()});
            }
        }
    };
    const auto around = people + suggestionRows::neighbors(m_database, m_organization, m_integration, people);
    for (const PersonId id : around) {
        readOne(id);
    }
    QSet<std::pair<qint64, qint64>> done;
    for (const PersonId id : people) {
        for (const SuggestionRow &pair : suggestionRows::of(m_database, m_organization, m_integration, id)) {
            const std::pair key(pair.profile.value(), pair.counterpart.value());
            if (!done.contains(key)) {
                done.insert(key);
                applySuggestion(pair);
            }
        }
    }
    finish();
    std::vector<RosterPerson> asked;
    for (RosterPerson &person : m_people) {
        if (people.contains(person.id)) {
            asked.push_back(std::move(person));
        }
    }
    return asked;
}

} // namespace rosterlink
