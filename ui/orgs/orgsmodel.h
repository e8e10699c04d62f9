// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/organizations.h"

#include <QAbstractListModel>
#include <QHash>

namespace rosterlink::ui
{

/// The organizations in the order of their names: what they have, whether they are connected, what is left to
/// decide.
class OrgsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void reset(std::vector<OrganizationSummary> organizations);
    /// Counting takes longer than listing: it is told later.
    void setDecisionsLeft(OrganizationId organization, int count);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString subtitle(const OrganizationSummary &organization) const;
    [[nodiscard]] QString badge(const OrganizationSummary &organization) const;

    std::vector<OrganizationSummary> m_organizations;
    QHash<OrganizationId, int> m_left;
};

} // namespace rosterlink::ui
