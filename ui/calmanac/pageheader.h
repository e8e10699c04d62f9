// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/peoplefilter.h"

#include <QWidget>

namespace rosterlink::ui
{

class BalanceBar;
class Button;
class Label;
class PeopleModel;

/// Both books, how many decisions are left, and what is new, changed or gone: numbers that are filters.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);
    void show(const PeopleModel &model, const QString &title);
    using QWidget::show;

Q_SIGNALS:
    void filterPressed(rosterlink::ui::PeopleFilter filter);
    void noRolePressed();

private:
    Button *addFilter(PeopleFilter filter);

    BalanceBar *m_motivity;
    BalanceBar *m_counterpart;
    Label *m_left;
    Button *m_new;
    Button *m_changed;
    Button *m_gone;
    Button *m_noRole;
};

} // namespace rosterlink::ui
