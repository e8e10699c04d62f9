// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peoplemodel.h"

#include "core/people/textfolding.h"
#include "ui/calmanac/peopleorder.h"

#include <algorithm>

namespace rosterlink::ui
{

void PeopleModel::setPeople(std::vector<RosterPerson> people)
{
    beginResetModel();
    m_people = std::move(people);
    m_reasons.clear();
    m_pinned = {};
    m_counts = {};
    m_noRole = 0;
    m_filterCounts.fill(0);
    reindex();
    for (const RosterPerson &person : m_people) {
        count(person, 1);
    }
    rebuildRows();
    endResetModel();
}

void PeopleModel::reindex()
{
    m_search.clear();
    m_positions.clear();
    m_positions.reserve(static_cast<qsizetype>(m_people.size()));
    for (size_t i = 0; i < m_people.size(); ++i) {
        m_positions.insert(m_people[i].id, static_cast<Position>(i));
    }
}

void PeopleModel::count(const RosterPerson &person, int by)
{
    auto &side = person.side == Side::Motivity ? m_counts.motivity : m_counts.counterpart;
    by > 0 ? side.add(person) : side.remove(person);
    m_noRole += person.noRole && !person.gone ? by : 0;
    for (size_t i = 0; i < m_filterCounts.size(); ++i) {
        m_filterCounts[i] += matches(person, static_cast<PeopleFilter>(i)) ? by : 0;
    }
}

int PeopleModel::count(PeopleFilter filter) const
{
    return m_filterCounts[static_cast<size_t>(filter)];
}

bool PeopleModel::fits(const RosterPerson &person) const
{
    const auto has = [](const RosterPerson &one, const QString &word) { return one.search.contains(word); };
    const RosterPerson *partner = person.state == PersonState::Linked ? this->person(person.other) : nullptr;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return has(person, word) || (partner && has(*partner, word));
    });
}

bool PeopleModel::belongs(const RosterPerson &person) const
{
    return person.id == m_pinned || matches(person, m_filter);
}

void PeopleModel::rebuildRows()
{
    if (!m_words.isEmpty()) {
        prepareSearch();
        m_search.setWords(m_words);
    }
    m_rows.clear();
    for (Position position = 0; position < static_cast<Position>(m_people.size()); ++position) {
        const RosterPerson &person = m_people[static_cast<size_t>(position)];
        if ((m_words.isEmpty() || m_search.finds(position)) && belongs(person)) {
            m_rows.push_back(position);
        }
    }
}

void PeopleModel::prepareSearch()
{
    if (m_search.isEmpty()) {
        m_search.setPeople(m_people);
        for (size_t i = 0; i < m_people.size(); ++i) {
            findPartner(static_cast<Position>(i));
        }
    }
}

void PeopleModel::findPartner(Position position)
{
    const RosterPerson &person = m_people[static_cast<size_t>(position)];
    const bool isLinked = person.state == PersonState::Linked;
    m_search.setPartner(position, isLinked ? m_positions.value(person.other, PeopleSearch::nobody)
                                           : PeopleSearch::nobody);
}

void PeopleModel::setFilter(PeopleFilter filter)
{
    beginResetModel();
    m_filter = filter;
    m_pinned = {};
    rebuildRows();
    endResetModel();
}

void PeopleModel::setSearch(const QString &typed)
{
    const QStringList words = foldForSearch(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words) {
        return;
    }
    beginResetModel();
    m_words = words;
    rebuildRows();
    endResetModel();
}

void PeopleModel::pin(PersonId person)
{
    const PersonId before = std::exchange(m_pinned, person);
    for (const PersonId id : {before, person}) {
        if (const auto found = m_positions.constFind(id); found != m_positions.cend()) {
            refresh(*found);
        }
    }
}

int PeopleModel::rowOf(Position position) const
{
    return static_cast<int>(std::lower_bound(m_rows.begin(), m_rows.end(), position) - m_rows.begin());
}

/// Puts one row in or out, or says that it changed.
void PeopleModel::refresh(Position position)
{
    const int row = rowOf(position);
    const bool isIn = row < static_cast<int>(m_rows.size()) && m_rows[static_cast<size_t>(row)] == position;
    const RosterPerson &person = m_people[static_cast<size_t>(position)];
    const bool isShown = belongs(person) && fits(person);
    if (isIn && !isShown) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    } else if (!isIn && isShown) {
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, position);
        endInsertRows();
    } else if (isIn) {
        Q_EMIT dataChanged(index(row, 0), index(row, 0));
    }
}

void PeopleModel::insertPerson(RosterPerson person)
{
    const auto at = std::lower_bound(m_people.begin(), m_people.end(), person, comesBefore);
    const auto position = static_cast<Position>(at - m_people.begin());
    m_people.insert(at, std::move(person));
    for (Position &row : m_rows) {
        row += row >= position ? 1 : 0;
    }
    reindex();
}

void PeopleModel::removePerson(Position position)
{
    const int row = rowOf(position);
    if (row < rowCount() && m_rows[static_cast<size_t>(row)] == position) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    m_people.erase(m_people.begin() + position);
    for (Position &behind : m_rows) {
        behind -= behind > position ? 1 : 0;
    }
    reindex();
}

void PeopleModel::takeOver(RosterPerson person)
{
    const auto found = m_positions.constFind(person.id);
    count(person, 1);
    if (found == m_positions.cend()) {
        insertPerson(std::move(person));
        return;
    }
    RosterPerson &present = m_people[static_cast<size_t>(*found)];
    count(present, -1);
    if (present.name == person.name) {
        if (present.search != person.search) {
            m_search.clear();
        }
        present = std::move(person);
    } else { // another name stands elsewhere
        removePerson(*found);
        insertPerson(std::move(person));
    }
}

void PeopleModel::updatePeople(const QSet<PersonId> &asked, std::vector<RosterPerson> now)
{
    QSet<PersonId> missing = asked;
    // All facts first, then the rows: whether a pair's row fits a search depends on both of them.
    QVector<PersonId> changed;
    for (RosterPerson &person : now) {
        missing.remove(person.id);
        m_reasons.remove(person.id);
        changed.append(person.id);
        takeOver(std::move(person));
    }
    for (const PersonId id : std::as_const(missing)) {
        if (const RosterPerson *present = this->person(id)) {
            // Removed people keep their place, so that an undo brings them back there; no filter shows them.
            RosterPerson empty;
            empty.id = present->id;
            empty.side = present->side;
            empty.name = present->name;
            empty.state = PersonState::Gone;
            changed.append(id);
            takeOver(std::move(empty));
        }
    }
    for (const PersonId id : std::as_const(changed)) {
        const Position position = m_positions.value(id);
        if (!m_search.isEmpty()) {
            findPartner(position);
        }
        refresh(position);
    }
}

void PeopleModel::setReasons(const QHash<PersonId, QString> &reasons)
{
    m_reasons.insert(reasons);
    for (auto it = reasons.keyBegin(); it != reasons.keyEnd(); ++it) {
        const QModelIndex at = indexOf(*it);
        if (at.isValid()) {
            Q_EMIT dataChanged(at, at);
        }
    }
}

const QString &PeopleModel::reason(PersonId id) const
{
    static const QString none;
    const auto found = m_reasons.constFind(id);
    return found == m_reasons.cend() ? none : *found;
}

const RosterPerson *PeopleModel::person(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return nullptr;
    }
    return &m_people[static_cast<size_t>(m_rows[static_cast<size_t>(index.row())])];
}

const RosterPerson *PeopleModel::person(PersonId id) const
{
    const auto found = m_positions.constFind(id);
    return found == m_positions.cend() ? nullptr : &m_people[static_cast<size_t>(*found)];
}

void PeopleModel::visit(Side side, const std::function<void(const RosterPerson &)> &see) const
{
    for (const RosterPerson &one : m_people) {
        if (one.side == side && one.state != PersonState::Gone) {
            see(one);
        }
    }
}

std::vector<RosterPerson> PeopleModel::everybody(Side side) const
{
    std::vector<RosterPerson> people;
    visit(side, [&people](const RosterPerson &one) { people.push_back(one); });
    return people;
}

QModelIndex PeopleModel::indexOf(PersonId id) const
{
    const auto found = m_positions.constFind(id);
    if (found == m_positions.cend()) {
        return {};
    }
    const int row = rowOf(*found);
    const bool isIn = row < static_cast<int>(m_rows.size()) && m_rows[static_cast<size_t>(row)] == *found;
    return isIn ? index(row, 0) : QModelIndex();
}

int PeopleModel::askedUntil(QDate day) const
{
    if (count(PeopleFilter::AskLater) == 0) {
        return 0;
    }
    return static_cast<int>(
        std::count_if(m_people.begin(), m_people.end(), [day](const RosterPerson &person) {
            return !person.askOn.isNull() && person.askOn <= day;
        }));
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const RosterPerson *one = person(index);
    if (!one) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return one->name;
    case Qt::ToolTipRole:
        return reason(one->id).isEmpty() ? one->name : one->name + QLatin1Char('\n') + reason(one->id);
    case Qt::AccessibleDescriptionRole:
        return reason(one->id);
    case PersonIdRole:
        return one->id.value();
    default:
        return {};
    }
}

} // namespace rosterlink::ui
