// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/findmodel.h"

#include "core/people/textfolding.h"
#include "ui/calmanac/peopletext.h"
#include "ui/lists/linedelegate.h"

namespace rosterlink::ui
{

namespace
{
/// How many of the words begin a word of the text, or -1 where one of them isn't in it at all.
int score(const QString &text, const QStringList &words)
{
    int begins = 0;
    for (const QString &word : words) {
        if (!text.contains(word)) {
            return -1;
        }
        begins += text.startsWith(word) || text.contains(QLatin1Char(' ') + word) ? 1 : 0;
    }
    return begins;
}
} // namespace

FindModel::FindModel(std::vector<RosterPerson> people, QString title, QObject *parent)
    : QAbstractListModel(parent)
    , m_people(std::move(people))
    , m_title(std::move(title))
{
    setSearch({});
}

void FindModel::setSearch(const QString &typed)
{
    const QStringList words = foldForSearch(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<size_t> whole;
    std::vector<size_t> part;
    for (size_t i = 0; i < m_people.size(); ++i) {
        const int fits = score(m_people[i].search, words);
        if (fits >= 0) {
            (fits == words.size() ? whole : part).push_back(i);
        }
    }
    whole.insert(whole.end(), part.begin(), part.end());
    whole.resize(std::min(whole.size(), static_cast<size_t>(most)));
    beginResetModel();
    m_rows = std::move(whole);
    endResetModel();
}

const RosterPerson &FindModel::person(const QModelIndex &index) const
{
    return m_people[m_rows[static_cast<size_t>(index.row())]];
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RosterPerson &one = person(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return one.name;
    case SubtitleRole:
        return one.email.isEmpty() ? tr("In %1").arg(m_title) : one.email;
    case BadgeRole:
        return one.state == PersonState::Suggested || one.state == PersonState::Open ? QString()
                                                                                     : rowBadge(one).text;
    case BadgeKindRole:
        return static_cast<int>(rowBadge(one).kind);
    case AvatarRole:
        return true;
    default:
        return {};
    }
}

} // namespace rosterlink::ui
