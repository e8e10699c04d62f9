// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/surepairs.h"

#include "ui/calmanac/peoplemodel.h"

namespace rosterlink::ui
{

namespace
{
/// Whether nothing but a missing detail, or one that agrees only nearly, kept the pair from being linked
/// automatically.
bool isHarmless(matching::Hold hold)
{
    return hold == matching::Hold::None || hold == matching::Hold::FactsMissing ||
           hold == matching::Hold::FactsDiffer || hold == matching::Hold::AlwaysAsk;
}

bool isSure(const RosterPerson &person)
{
    return person.state == PersonState::Suggested && person.strength == matching::Strength::Certain &&
           isHarmless(person.hold) && !person.ambiguous && !person.family && !person.gone;
}

void visitSurePairs(const PeopleModel &people,
                    const std::function<void(const RosterPerson &, const RosterPerson &)> &see)
{
    people.visit(Side::Motivity, [&](const RosterPerson &profile) {
        const RosterPerson *counterpart = isSure(profile) ? people.person(profile.other) : nullptr;
        if (counterpart && isSure(*counterpart) && counterpart->other == profile.id) {
            see(profile, *counterpart);
        }
    });
}
} // namespace

std::vector<SurePair> surePairs(const PeopleModel &people)
{
    std::vector<SurePair> pairs;
    visitSurePairs(people, [&](const RosterPerson &profile, const RosterPerson &counterpart) {
        pairs.push_back({profile, counterpart});
    });
    return pairs;
}

int countSurePairs(const PeopleModel &people)
{
    int count = 0;
    visitSurePairs(people, [&](const RosterPerson &, const RosterPerson &) { ++count; });
    return count;
}

SurePairsModel::SurePairsModel(std::vector<SurePair> pairs, QObject *parent)
    : QAbstractListModel(parent)
    , m_pairs(std::move(pairs))
    , m_chosen(m_pairs.size(), true)
    , m_chosenCount(static_cast<int>(m_pairs.size()))
{}

int SurePairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

QVariant SurePairsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto row = static_cast<size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return tr("%1 = %2", "two people who are one")
            .arg(m_pairs[row].profile.name, m_pairs[row].counterpart.name);
    case Qt::CheckStateRole:
        return m_chosen[row] ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool SurePairsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const auto row = static_cast<size_t>(index.row());
    const bool chosen = value.toInt() == Qt::Checked;
    if (m_chosen[row] != chosen) {
        m_chosen[row] = chosen;
        m_chosenCount += chosen ? 1 : -1;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT chosenChanged();
    }
    return true;
}

Qt::ItemFlags SurePairsModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

commands::LinkMany SurePairsModel::command() const
{
    commands::LinkMany command;
    for (size_t row = 0; row < m_pairs.size(); ++row) {
        if (m_chosen[row]) {
            command.pairs.append({ProfileId(m_pairs[row].profile.id.value()),
                                  CounterpartId(m_pairs[row].counterpart.id.value())});
        }
    }
    return command;
}

} // namespace rosterlink::ui
