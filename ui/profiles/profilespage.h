// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/exportbutton.h"
#include "ui/lists/linelist.h"
#include "ui/profiles/profilesfilter.h"
#include "ui/profiles/profilesmodel.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace rosterlink::ui
{

class Button;
class EmptyState;
class FilterButtons;
class SearchField;

/// One of the organization's own lists, Members or Learners, with each one's state in the other system: the
/// title, filters, search, and the list, kept as it is in the database. What is done with who is chosen is
/// the page's own.
class ProfilesPage : public Page
{
    Q_OBJECT

public:
    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget *firstFocus() override { return m_list; }

protected:
    /// What one kind's page says and is called; all in the user's language.
    struct Words
    {
        QString title;
        QString search; ///< in the empty search field
        QString list;   ///< the list's name for screen readers
    };
    /// What an empty list means.
    struct Emptiness
    {
        QString title;
        QString sentence;
    };

    ProfilesPage(Desk &desk, Kind kind, LineList::Choosing choosing, const Words &words, QWidget *parent);

    /// One more filter; the first is chosen where a place names none. name: in places.
    void addFilter(ProfilesFilter::Show show, const QString &label, const QString &name);
    /// Puts what is given beneath the filters; the list and what stands in its place is lists().
    void build(QWidget *beneath);
    [[nodiscard]] QWidget *lists() const;

    /// Why nobody is listed, where nothing is searched for and there are people.
    [[nodiscard]] virtual Emptiness emptiness() const = 0;
    /// Why there is nobody at all, and why a search finds nobody.
    [[nodiscard]] virtual Emptiness noPeople() const = 0;
    [[nodiscard]] virtual Emptiness nothingFound() const = 0;
    /// How many people of Motivity are not linked, for a screen reader: "13 members".
    [[nodiscard]] virtual QString peopleText(int count) const = 0;
    /// The people were read, all or some.
    virtual void peopleRead(const ProfileList &list) { Q_UNUSED(list) }
    /// person() is to be chosen in the list.
    virtual void choose();

    [[nodiscard]] Desk &desk() const { return m_desk; }
    [[nodiscard]] OrganizationId organization() const { return m_organization; }
    [[nodiscard]] const QString &integration() const { return m_integration; }
    [[nodiscard]] const QString &integrationName() const { return m_title; }
    [[nodiscard]] PersonId person() const { return m_person; }
    void setPerson(PersonId person) { m_person = person; }
    [[nodiscard]] const ProfilesModel &model() const { return m_model; }
    [[nodiscard]] ProfilesFilter &filter() { return m_filter; }
    [[nodiscard]] const ProfilesFilter &filter() const { return m_filter; }
    [[nodiscard]] LineList *list() const { return m_list; }
    void showEmptiness();

private:
    [[nodiscard]] QLayout *buildFilters();
    [[nodiscard]] FileExport exported() const;
    void connectParts();
    void followDesk();
    void load();
    void loadSome(const QSet<PersonId> &people);
    [[nodiscard]] int countOf(ProfilesFilter::Show show) const;
    void showCounts();
    void setShow(ProfilesFilter::Show show);

    Desk &m_desk;
    Kind m_kind;
    Words m_words;
    QString m_integration;
    QString m_title; ///< of the other system
    OrganizationId m_organization;
    PersonId m_person;
    ProfilesModel m_model;
    ProfilesFilter m_filter;
    FilterButtons *m_filters;
    Button *m_notLinked;
    SearchField *m_search;
    LineList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace rosterlink::ui
