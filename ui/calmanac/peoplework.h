// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/pace.h"
#include "ui/calmanac/peoplemodel.h"
#include "ui/common/prompts.h"
#include "ui/desk/desk.h"
#include "ui/shell/place.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace rosterlink::ui
{

class EmptyState;
class ListAndDetail;
class PageHeader;
class PeopleFilterBar;
class PeopleList;
class PeopleTop;
class PersonDesk;
class SearchField;
class SeveralPeople;

/// Both books of one kind, the filters, the search, the list, and beside it the detail of who is selected.
/// After each decision the next person is selected in the same place. In a narrow window the detail replaces
/// the list.
class PeopleWork : public QWidget
{
    Q_OBJECT

public:
    PeopleWork(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    /// An empty filter: Not Linked while decisions are left, else All.
    void show(OrganizationId organization, const QString &integration, Kind kind, const QString &filter,
              PersonId person);
    using QWidget::show;
    /// The filter and the person; the rest is known to the page.
    [[nodiscard]] Place place() const;
    [[nodiscard]] QWidget *firstFocus();

Q_SIGNALS:
    void goTo(const rosterlink::ui::Place &place);
    void placeChanged();
    void say(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void connectDesk();

    void readPeople();
    void showPeople(std::vector<RosterPerson> people);
    void readReasons();

    void setFilter(PeopleFilter filter);
    void showCounts();
    void linkSureOnes();
    void exportList();
    void showEmptiness();
    void select(PersonId person);
    void selectionMoved(PersonId person);
    void showSeveral(const QVector<PersonId> &people);

    void follow(const StepReport &report);
    void takeOver(const StepReport &report, std::vector<RosterPerson> now);

    Desk &m_desk;
    Prompts &m_prompts;
    OrganizationId m_organization;
    QString m_integration;
    QString m_title;
    Kind m_kind = Kind::Members;
    PeopleModel m_model;
    QString m_wantedFilter; ///< by its name; empty: the default, chosen when the people are read
    PersonId m_wanted;      ///< to be selected once the people are read
    PersonId m_pinned;      ///< just created: stays in the list until another row is chosen
    bool m_read = false;    ///< the people of this place are in the model
    Pace m_pace;
    QTimer m_reasonsSoon;

    PeopleTop *m_top;
    PageHeader *m_header;
    PeopleFilterBar *m_filters;
    SearchField *m_search;
    PeopleList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_left;
    PersonDesk *m_person;
    SeveralPeople *m_several;
    QStackedWidget *m_right;
    ListAndDetail *m_lists;
};

} // namespace rosterlink::ui
