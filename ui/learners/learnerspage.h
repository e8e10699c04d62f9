// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk.h"
#include "ui/profiles/profilesfilter.h"
#include "ui/profiles/profilesmodel.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace rosterlink::ui
{

class Button;
class EmptyState;
class FilterButton;
class LineList;
class SearchField;

/// The organization's own Learners, with each one's state in the other system; a click opens the learner's
/// dashboard. Place::filter: empty, "linked" or "not linked"; Place::person: on whom the keyboard stands.
class LearnersPage : public Page
{
    Q_OBJECT

public:
    explicit LearnersPage(Desk &desk, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void build();
    [[nodiscard]] QLayout *buildFilters();
    void addFilter(QLayout *filters, FilterButton *button, ProfilesFilter::Show show);
    void followDesk();
    void load();
    void loadSome(const QSet<PersonId> &people);
    void showCounts();
    void showEmptiness();
    void choose();
    void open(const QModelIndex &index);

    Desk &m_desk;
    QString m_integration;
    QString m_title; ///< of the other system
    OrganizationId m_organization;
    PersonId m_person;
    ProfilesModel m_model;
    ProfilesFilter m_filter;
    FilterButton *m_all;
    FilterButton *m_linked;
    FilterButton *m_notLinked;
    Button *m_toIntegration;
    SearchField *m_search;
    LineList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace rosterlink::ui
