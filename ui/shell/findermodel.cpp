// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/findermodel.h"

#include "core/people/textfolding.h"
#include "ui/common/badge.h"
#include "ui/lists/linedelegate.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

/// A linked pair is one row, which is found by what either is called.
std::vector<RosterPerson> pairsAsOne(std::vector<RosterPerson> people)
{
    QHash<PersonId, QString> partners;
    for (const RosterPerson &person : people) {
        if (person.side == Side::Counterpart && person.state == PersonState::Linked) {
            partners.insert(person.other, person.search);
        }
    }
    std::erase_if(people, [](const RosterPerson &one) {
        return one.side == Side::Counterpart && one.state == PersonState::Linked;
    });
    for (RosterPerson &person : people) {
        person.search += partners.value(person.id);
    }
    return people;
}
} // namespace

FinderModel::FinderModel(std::vector<Findable> pages, QObject *parent)
    : QAbstractListModel(parent)
    , m_pages(std::move(pages))
{
    rebuild();
}

void FinderModel::addPeople(const Place &integration, const QString &title, std::vector<RosterPerson> people)
{
    m_people.push_back({integration, title, pairsAsOne(std::move(people))});
    rebuild();
}

void FinderModel::setSearch(const QString &typed)
{
    m_typed = typed;
    rebuild();
}

void FinderModel::rebuild()
{
    const QStringList words = foldForSearch(m_typed).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    for (const Findable &page : m_pages) {
        if (holdsAll(foldForSearch(page.text + u' ' + page.about), words)) {
            m_rows.push_back(page);
        }
    }
    // What is called so stands before what is merely about it.
    std::stable_partition(m_rows.begin(), m_rows.end(), [&](const Findable &page) {
        return !words.isEmpty() && holdsAll(foldForSearch(page.text), words);
    });
    if (!words.isEmpty()) {
        findPeople(words);
    }
    endResetModel();
}

void FinderModel::findPeople(const QStringList &words)
{
    std::vector<Findable> others;
    for (const People &of : m_people) {
        for (const RosterPerson &person : of.people) {
            if (m_rows.size() >= most) {
                return;
            }
            if (!holdsAll(person.search, words)) {
                continue;
            }
            const bool begins = foldForSearch(person.name).startsWith(words.constFirst());
            if (begins) {
                m_rows.push_back(findable(of, person));
            } else if (others.size() < most) {
                others.push_back(findable(of, person));
            }
        }
    }
    const size_t room = std::min(others.size(), most - m_rows.size());
    m_rows.insert(m_rows.end(), others.begin(), others.begin() + static_cast<qsizetype>(room));
}

Findable FinderModel::findable(const People &of, const RosterPerson &person)
{
    Place place = of.integration;
    place.filter = u"all"_s;
    place.person = person.id;
    const bool here = person.side == Side::Motivity;
    const QString system = here ? tr("Motivity") : of.title;
    const QString about = place.kind == Kind::Members ? tr("Member in %1").arg(system)
                          : here                      ? tr("Learner in %1").arg(system)
                                                      : tr("Client in %1").arg(system);
    return {person.name, about, place, std::nullopt};
}

Findable FinderModel::found(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())] : Findable();
}

int FinderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FinderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Findable &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.text;
    case SubtitleRole:
    case Qt::AccessibleDescriptionRole:
        return row.about;
    case AvatarRole:
        return !row.place.person.isNull();
    default:
        return {};
    }
}

} // namespace rosterlink::ui
