// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profilesfilter.h"

#include "core/people/textfolding.h"
#include "ui/profiles/profilesmodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

void ProfilesFilter::setShow(Show show)
{
    if (m_show != show) {
        m_show = show;
        invalidateFilter();
    }
}

void ProfilesFilter::setSearch(const QString &typed)
{
    QStringList words = foldForSearch(typed).split(' '_L1, Qt::SkipEmptyParts);
    for (QString &word : words) {
        // A part of a phone number may stand anywhere in it.
        if (!std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); })) {
            word.prepend(' '_L1);
        }
    }
    if (m_words != words) {
        m_words = words;
        invalidateFilter();
    }
}

void ProfilesFilter::keep(PersonId person)
{
    if (m_kept != person) {
        m_kept = person;
        invalidateFilter();
    }
}

bool ProfilesFilter::shows(const QModelIndex &index) const
{
    const auto state = static_cast<PersonState>(index.data(ProfilesModel::StateRole).toInt());
    switch (m_show) {
    case Show::All:
        break;
    case Show::NoRole:
        return index.data(ProfilesModel::NoRoleRole).toBool();
    case Show::Linked:
        return state == PersonState::Linked;
    case Show::NotLinked:
        return state == PersonState::Open || state == PersonState::Suggested;
    }
    return true;
}

bool ProfilesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const bool kept = !m_kept.isNull() && index.data(ProfilesModel::IdRole).toLongLong() == m_kept.value();
    if (!kept && !shows(index)) {
        return false;
    }
    const QString text = index.data(ProfilesModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

} // namespace rosterlink::ui
