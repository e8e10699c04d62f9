// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/peoplefilter.h"
#include "ui/calmanac/peoplesearch.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>
#include <functional>
#include <vector>

namespace rosterlink::ui
{

/// The people of one kind in both systems, as the filter and the search leave them, by name. Holds everybody
/// in memory, so that filtering and searching ask no database; a decision changes the rows that it concerns
/// and no others.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        PersonIdRole = Qt::UserRole ///< qint64
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Everybody, in the order in which lists show them (see sortedPeople()).
    void setPeople(std::vector<RosterPerson> people);
    /// What became of some people; those of `asked` who are missing in `now` are no longer there.
    void updatePeople(const QSet<PersonId> &asked, std::vector<RosterPerson> now);
    void setFilter(PeopleFilter filter);
    [[nodiscard]] PeopleFilter filter() const { return m_filter; }
    /// Words in any order; all must be in a person's names, aliases, e-mail addresses or phones.
    void setSearch(const QString &typed);
    /// Does beforehand what the first letter would have to wait for: some 20 ms with 200,000 people, nothing
    /// once done.
    void prepareSearch();
    /// Somebody who stays in the list though the filter no longer has them (just created); null: nobody.
    void pin(PersonId person);
    /// The few words why, for rows that are shown.
    void setReasons(const QHash<PersonId, QString> &reasons);

    [[nodiscard]] const RosterPerson *person(const QModelIndex &index) const;
    [[nodiscard]] const RosterPerson *person(PersonId id) const;
    /// Everybody of one system who is there, in list order, whatever the filter says.
    void visit(Side side, const std::function<void(const RosterPerson &)> &see) const;
    /// Copies of everybody of one system who is there, whatever the filter says.
    [[nodiscard]] std::vector<RosterPerson> everybody(Side side) const;
    [[nodiscard]] QModelIndex indexOf(PersonId id) const;
    [[nodiscard]] const QString &reason(PersonId id) const;
    [[nodiscard]] bool hasReason(PersonId id) const { return m_reasons.contains(id); }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    /// How many rows a filter has, without the search.
    [[nodiscard]] int count(PeopleFilter filter) const;
    /// How many are to be asked about on that day, or were to be before.
    [[nodiscard]] int askedUntil(QDate day) const;
    [[nodiscard]] int noRoleCount() const { return m_noRole; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    using Position = int; ///< in m_people, which is kept in list order

    /// To the filter.
    [[nodiscard]] bool belongs(const RosterPerson &person) const;
    /// The search.
    [[nodiscard]] bool fits(const RosterPerson &person) const;
    void rebuildRows();
    void findPartner(Position position);
    void reindex();
    void count(const RosterPerson &person, int by);
    [[nodiscard]] int rowOf(Position position) const;
    void insertPerson(RosterPerson person);
    void removePerson(Position position);
    /// Puts somebody's facts as they are now in the place of the former ones; rows that come or go are left
    /// to refresh().
    void takeOver(RosterPerson person);
    void refresh(Position position);

    std::vector<RosterPerson> m_people;
    QHash<PersonId, Position> m_positions;
    std::vector<Position> m_rows;
    QHash<PersonId, QString> m_reasons;
    PeopleFilter m_filter = PeopleFilter::All;
    QStringList m_words;
    PeopleSearch m_search; ///< empty where texts have changed, until everybody is looked through again
    PersonId m_pinned;
    Counts m_counts;
    std::array<int, peopleFilterCount> m_filterCounts = {};
    int m_noRole = 0;
};

} // namespace rosterlink::ui
