// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/rosterchange.h"

#include <QAbstractListModel>

namespace rosterlink::ui
{

/// A linked person because of whom a file was stopped.
struct ConcernedPerson
{
    QString name;
    QString other;     ///< with whom they are linked
    bool gone = false; ///< no longer in the file; otherwise their details differ
};

/// Those of a file that was stopped, by name, as far as the viewer may see them. On the database's thread.
[[nodiscard]] std::vector<ConcernedPerson> loadConcerned(Database &database, OrganizationId organization,
                                                         const QString &integration,
                                                         const RosterChange::Figures &stopped,
                                                         const Viewer &viewer);

/// "Show who": a line for each person.
class ConcernedModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void reset(std::vector<ConcernedPerson> people);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ConcernedPerson> m_people;
};

} // namespace rosterlink::ui
