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
class GiveRoleBar;
class LineList;
class ListAndDetail;
class MemberDetail;
class SearchField;

/// The organization's own Members, as the clinical system shows them, with each one's state in the other
/// system. Place::filter: empty, or "no role".
class MembersPage : public Page
{
    Q_OBJECT

public:
    explicit MembersPage(Desk &desk, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void build();
    [[nodiscard]] QLayout *buildFilters();
    [[nodiscard]] QWidget *buildLists();
    void followDesk();
    void load();
    void loadSome(const QSet<PersonId> &people);
    void showCounts();
    void showEmptiness();
    void setShow(ProfilesFilter::Show show);
    void choose(PersonId person);
    void showSelection();
    [[nodiscard]] QVector<ProfileId> selectedMembers() const;

    Desk &m_desk;
    QString m_integration;
    QString m_title; ///< of the other system
    OrganizationId m_organization;
    PersonId m_person;
    ProfilesModel m_model;
    ProfilesFilter m_filter;
    FilterButton *m_all;
    FilterButton *m_noRole;
    Button *m_notLinked;
    SearchField *m_search;
    LineList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_left;
    GiveRoleBar *m_bar;
    MemberDetail *m_detail;
    EmptyState *m_nobody;
    QStackedWidget *m_right;
    ListAndDetail *m_lists = nullptr;
};

} // namespace rosterlink::ui
