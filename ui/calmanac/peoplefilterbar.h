// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/peoplefilter.h"

#include <QWidget>

class QButtonGroup;

namespace rosterlink::ui
{

class FilterButton;
class PeopleModel;

/// The filters of the list of people, each with its count. The filters behind the header's numbers have no
/// button: while one of them holds, none is checked.
class PeopleFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleFilterBar(QWidget *parent = nullptr);

    /// title: the other system's name.
    void setTitle(const QString &title);
    /// Checks the filter's button, without telling of it.
    void setFilter(PeopleFilter filter);
    void showCounts(const PeopleModel &model);

Q_SIGNALS:
    void chosen(rosterlink::ui::PeopleFilter filter);

private:
    void add(PeopleFilter filter, const QString &label);
    [[nodiscard]] FilterButton *buttonOf(PeopleFilter filter) const;

    QButtonGroup *m_group;
};

} // namespace rosterlink::ui
