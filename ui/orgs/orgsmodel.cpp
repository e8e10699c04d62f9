// SPDX-License-Identifier: Apache-2.0
#include "ui/orgs/orgsmodel.h"

#include "core/directory/integrationdefinition.h"
#include "ui/common/badge.h"
#include "ui/lists/linedelegate.h"

#include <algorithm>

namespace rosterlink::ui
{

void OrgsModel::reset(std::vector<OrganizationSummary> organizations)
{
    beginResetModel();
    m_organizations = std::move(organizations);
    m_left.clear();
    endResetModel();
}

void OrgsModel::setDecisionsLeft(OrganizationId organization, int count)
{
    const auto found = std::find_if(m_organizations.begin(), m_organizations.end(),
                                    [&](const auto &one) { return one.organization.id == organization; });
    if (found != m_organizations.end()) {
        m_left.insert(organization, count);
        const QModelIndex changed = index(static_cast<int>(found - m_organizations.begin()));
        Q_EMIT dataChanged(changed, changed);
    }
}

int OrgsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_organizations.size());
}

QVariant OrgsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const OrganizationSummary &shown = m_organizations[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown.organization.name;
    case IdRole:
        return shown.organization.id.value();
    case SubtitleRole:
        return subtitle(shown);
    case Qt::AccessibleDescriptionRole:
        return badge(shown).isEmpty() ? subtitle(shown) : tr("%1, %2").arg(subtitle(shown), badge(shown));
    case Qt::ToolTipRole:
        return shown.organization.name + QLatin1Char('\n') + subtitle(shown);
    case BadgeRole:
        return badge(shown);
    case BadgeKindRole:
        return static_cast<int>(m_left.value(shown.organization.id) > 0 ? BadgeKind::Attention
                                                                        : BadgeKind::Good);
    case AvatarRole:
        return true;
    default:
        return {};
    }
}

QString OrgsModel::subtitle(const OrganizationSummary &shown) const
{
    const QString people = tr("%1 · %2").arg(tr("%n members", nullptr, shown.members),
                                             tr("%n learners", nullptr, shown.learners));
    const QString title = primaryIntegration().title;
    return (shown.connected ? tr("%1 · connected to %2") : tr("%1 · not connected to %2")).arg(people, title);
}

QString OrgsModel::badge(const OrganizationSummary &shown) const
{
    const auto left = m_left.constFind(shown.organization.id);
    if (!shown.connected || left == m_left.cend()) {
        return {};
    }
    return *left > 0 ? tr("%n decisions left", nullptr, *left) : tr("✓ all decided");
}

} // namespace rosterlink::ui
