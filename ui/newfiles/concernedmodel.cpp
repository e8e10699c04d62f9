// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/concernedmodel.h"

#include "core/linking/rosterview.h"
#include "ui/common/badge.h"
#include "ui/lists/linedelegate.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace rosterlink::ui
{

std::vector<ConcernedPerson> loadConcerned(Database &database, OrganizationId organization,
                                           const QString &integration, const RosterChange::Figures &stopped,
                                           const Viewer &viewer)
{
    const auto load = [&](const QSet<PersonId> &people) {
        return loadRosterPeople(database, organization, integration, stopped.kind, people, viewer);
    };
    const auto people = load(QSet<PersonId>(stopped.concerned.begin(), stopped.concerned.end()));
    QSet<PersonId> partners;
    for (const RosterPerson &person : people) {
        partners.insert(person.other);
    }
    QHash<PersonId, QString> names;
    for (const RosterPerson &partner : load(partners)) {
        names.insert(partner.id, partner.name);
    }
    std::vector<ConcernedPerson> concerned;
    for (const RosterPerson &person : people) {
        concerned.push_back(
            {person.name, names.value(person.other), stopped.concernedGone.contains(person.id)});
    }
    return concerned;
}

void ConcernedModel::reset(std::vector<ConcernedPerson> people)
{
    beginResetModel();
    m_people = std::move(people);
    const QCollator collator;
    std::stable_sort(m_people.begin(), m_people.end(),
                     [&](const ConcernedPerson &one, const ConcernedPerson &other) {
                         return collator.compare(one.name, other.name) < 0;
                     });
    endResetModel();
}

int ConcernedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant ConcernedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ConcernedPerson &person = m_people[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case SubtitleRole:
        return tr("Linked with %1").arg(person.other);
    case BadgeRole:
        return person.gone ? tr("× no longer in the file") : tr("! other details");
    case BadgeKindRole:
        return static_cast<int>(person.gone ? BadgeKind::Trouble : BadgeKind::Attention);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%1, linked with %2").arg(data(index, BadgeRole).toString().mid(2), person.other);
    default:
        return {};
    }
}

} // namespace rosterlink::ui
