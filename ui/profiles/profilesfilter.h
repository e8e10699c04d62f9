// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace rosterlink::ui
{

/// Narrows a ProfilesModel to a filter and to what is typed in the search field.
class ProfilesFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, NoRole, Linked, NotLinked };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    /// This one stays in the list whatever the filter says, so that who is being decided about doesn't leave
    /// meanwhile.
    void keep(PersonId person);
    /// Words in any order, accents and case don't matter; each must begin a word of the person's.
    void setSearch(const QString &typed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool shows(const QModelIndex &index) const;

    Show m_show = Show::All;
    PersonId m_kept;
    QStringList m_words;
};

} // namespace rosterlink::ui
