// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "ui/calmanac/peoplefilter.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QHBoxLayout;

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
    /// What the people alone don't tell.
    struct Moment
    {
        QDate today;                ///< where the user is
        std::optional<int> minutes; ///< that the decisions left take at the user's pace; none: unknown
    };
    void show(const PeopleModel &model, const QString &title, const Moment &moment);
    using QWidget::show;
    /// Where the window is short: the books go, and a button brings them back.
    void setFolded(bool folded);
    /// How many pairs could be linked together, by whose role allows it; 0: nothing is offered.
    void showSure(int pairs, const Viewer &viewer, Kind kind);
    /// By whose role allows it.
    void showExport(const Viewer &viewer);
    /// Takes a widget into the line of the decisions left, at its end.
    void addAtEnd(QWidget *widget);

Q_SIGNALS:
    void filterPressed(rosterlink::ui::PeopleFilter filter);
    void noRolePressed();
    void surePressed();
    void exportPressed();
    void reportPressed();
    void daysEndPressed();
    void linksPressed();

private:
    void buildMore();
    void buildUnfold();
    void setLineHeight(int height);
    void showBooks();
    void showNews(const PeopleModel &model, QDate today);
    Button *addFilter(PeopleFilter filter);

    BalanceBar *m_motivity;
    BalanceBar *m_counterpart;
    Label *m_left;
    Button *m_new;
    Button *m_changed;
    Button *m_gone;
    Button *m_askLater;
    Button *m_noRole;
    Button *m_sure;
    Button *m_export;
    Button *m_more;
    Button *m_unfold;
    QHBoxLayout *m_line;
    bool m_folded = false;
};

} // namespace rosterlink::ui
