// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/rosterview.h"

#include <QAbstractListModel>

#include <vector>

namespace rosterlink::ui
{

/// Everybody of one system, narrowed to what is typed, whose names begin with it first. Shows the first few
/// hundred; who isn't among them is found by typing more. Offers what a LineDelegate draws.
class FindModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int most = 300;

    /// title: the name of the system that they are in.
    FindModel(std::vector<RosterPerson> people, QString title, QObject *parent = nullptr);

    void setSearch(const QString &typed);
    [[nodiscard]] const RosterPerson &person(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<RosterPerson> m_people; ///< in the order in which lists show them
    QString m_title;
    std::vector<size_t> m_rows;
};

} // namespace rosterlink::ui
