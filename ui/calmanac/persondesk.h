// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"
#include "ui/desk/desk.h"
#include "ui/shell/place.h"

#include <QPointer>
#include <QWidget>

namespace rosterlink::ui
{

class PeopleModel;
class PersonPanel;

/// Everything about the person who is selected: reads their detail, shows it in the panel, opens the dialogs,
/// and decides. While an answer is awaited, and while the detail of another person is read, presses do
/// nothing.
class PersonDesk : public QWidget
{
    Q_OBJECT

public:
    /// people: everybody of both systems, for "Find in …"; must outlive this.
    PersonDesk(Desk &desk, const PeopleModel &people, QWidget *parent = nullptr);

    void setWhere(OrganizationId organization, const QString &integration, Kind kind);
    /// A null person: nobody is selected.
    void show(PersonId person);
    using QWidget::show;
    void reload() { read(); }
    [[nodiscard]] PersonId person() const { return m_person; }

    // The keys of the list.
    void pressSuggestion(int number);
    /// Also the + in a row that was selected with the same click: decides as soon as the detail is there.
    void pressPlus();

    /// Who was selected when a step was made here; null: it was made elsewhere.
    [[nodiscard]] PersonId decidedAbout(StepId step) const { return m_decidedAbout.value(step); }

Q_SIGNALS:
    void goTo(const rosterlink::ui::Place &place);
    void searchWanted();

private:
    /// Whether the panel shows who is selected, and not yet who was before.
    [[nodiscard]] bool showsPerson() const;
    void read();
    void showDetail(PersonDetail detail);
    [[nodiscard]] DetailContext contextOf(PersonDetail detail);
    void decide(const Command &command);
    void decided(const Command &command, PersonId about, const Result<StepReport> &outcome);
    void askWhyUnlink();
    void askLater();
    void find();
    void showToEnter();

    Desk &m_desk;
    const PeopleModel &m_people;
    OrganizationId m_organization;
    QString m_integration;
    QString m_title;
    Kind m_kind = Kind::Members;
    PersonPanel *m_panel;
    PersonId m_person;
    DetailContext m_shown; ///< of the person in the panel
    PersonId m_plusWanted;
    bool m_deciding = false;
    QHash<StepId, PersonId> m_decidedAbout;
};

} // namespace rosterlink::ui
