// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/office.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/stage.h"

#include <functional>
#include <optional>

class QDialog;

namespace rosterlink::ui
{
class PeopleList;
class PersonPanel;
} // namespace rosterlink::ui

namespace rosterlink::test
{

/// The program's window on a copy of the sample organization, and what somebody in front of it does and sees.
/// What acts waits until it can and answers whether it could; what reads tells what is there now. The sample
/// is made once a program.
class SampleWindow
{
public:
    SampleWindow();
    ~SampleWindow();

    /// Closes the window and the database behind it, and opens both again, as on the next day.
    void restart();
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Desk &desk() { return *m_desk; }
    [[nodiscard]] OrganizationId organization() const { return m_organization; }
    /// Until the page shows the outcome of what was done last.
    void settle();
    [[nodiscard]] FakeClock &clock() { return m_clock; }

    /// Orgs → Bright Steps ABA → Settings → Integrations → Calmanac → the tab, by mouse.
    bool goToCalmanac(Kind kind);
    /// Clicks the button, field or menu entry of that name.
    bool press(const QString &name);
    /// Clicks the tab of that name.
    bool pressTab(const QString &name);
    /// Clicks a filter of the Calmanac page and waits for its rows.
    bool filter(const QString &name);
    /// Clicks somebody's row (the first of that name) and waits for the detail.
    bool choose(const QString &name);
    /// In "Find in Calmanac…": types that into the search field, clicks the row of that name and waits for
    /// what it says.
    bool lookFor(const QString &typed, const QString &name);
    /// Presses and releases a key where the keyboard is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

    /// The message at the bottom; empty: none is shown.
    [[nodiscard]] QString message();
    /// The rows of the Calmanac page's list, by their names.
    [[nodiscard]] QStringList rows();
    /// The name of the row that is selected.
    [[nodiscard]] QString selected();
    /// Where the selected row is on the screen: its upper edge.
    [[nodiscard]] int selectedAt();
    [[nodiscard]] ui::PeopleList *list();
    [[nodiscard]] ui::PersonPanel *detail();
    /// Whether the detail shows whom the list has selected, and what concerns nobody else.
    [[nodiscard]] bool isSettled();
    /// Whether the detail, or the dialog above it, says that.
    [[nodiscard]] bool says(const QString &part);
    /// Where the + of somebody's row is painted, within the list's viewport.
    [[nodiscard]] QPoint plusOf(const QString &name);
    /// How many people a filter says it has; -1: there is no such filter.
    [[nodiscard]] int countOn(const QString &filter);
    [[nodiscard]] bool has(const QString &name) { return stage().find(name).has_value(); }
    /// The name buttons and whatever else can be pressed in the detail, from top to bottom.
    [[nodiscard]] QStringList buttons();
    [[nodiscard]] QDialog *dialog();
    [[nodiscard]] QWidget *focus();
    [[nodiscard]] ui::Stage stage() { return ui::Stage(*m_window); }

    /// What stands in the database, read past the window.
    [[nodiscard]] PersonId find(Kind kind, Side side, const QString &name, const QString &born = {});
    [[nodiscard]] PersonDetail stored(PersonId person);
    [[nodiscard]] PersonDetail stored(Kind kind, Side side, const QString &name);
    /// Who a member or learner of Motivity is linked with, by name; empty: nobody.
    [[nodiscard]] QString partnerOf(Kind kind, const QString &name);
    [[nodiscard]] Counts counts(Kind kind) { return countRoster(roster(kind)); }
    [[nodiscard]] std::vector<RosterPerson> roster(Kind kind);
    [[nodiscard]] std::vector<PersonRow> everybody(Kind kind);

private:
    void open();
    bool clickOn(const std::function<std::optional<ui::Spot>()> &find, const QString &name);

    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    OrganizationId m_organization;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace rosterlink::test
