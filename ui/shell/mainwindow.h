// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/organizations.h"
#include "ui/desk/desk.h"
#include "ui/shell/findables.h"
#include "ui/shell/navigator.h"
#include "ui/tour/tourguide.h"

#include <QMainWindow>

namespace rosterlink::ui
{

class PageStack;
class Sidebar;
class Toast;
class TopBar;

/// The window: sidebar, path, the page, and the message at the bottom. Knows the pages by their places only.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window can't do by itself, done by main(): opening the demonstration, or the office's own
    /// folder.
    struct Doors
    {
        std::function<void()> openDemonstration;
        std::function<void()> openOffice;
        std::function<void()> startOver; ///< of the demonstration only
        std::function<void(const QString &code)> speak;
        std::function<void(const QString &tour, TourGuide::Mode mode)> showTour;
    };

    MainWindow(Desk &desk, Doors doors, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Navigator &navigator() { return m_navigator; }
    [[nodiscard]] Desk &desk() { return m_desk; }

    /// Which of the languages is marked as the one that is spoken.
    void setLanguage(const QString &code);
    /// Begins there, instead of where the user left off; before the first page is there.
    void startAt(const Place &place) { m_start = place; }
    /// Asks which flow is to be shown.
    void chooseTour();

Q_SIGNALS:
    /// Once: the organizations were read and the first page was arrived at; it may still be reading its
    /// people.
    void ready();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addShortcuts();
    void connectDesk();
    void opened(const Result<void> &outcome);
    void readOrganizations();
    void organizationsRead(std::vector<OrganizationSummary> organizations);
    /// Another database is open: every page is made anew, and the way back is forgotten.
    void startAnew();
    void arrive(const Place &place);
    /// The page changed its place, or what it says of it.
    void followPage();
    /// What may be seen changed: a page may have to go, or be back.
    void followViewer();
    void showPath();
    void say(const QString &sentence, StepId undo);
    /// What the message offers beside Undo.
    void goFurther();
    void undo(StepId step);
    void redo();
    void showKeys();
    void findAnything();
    void doAction(Action action);
    void acceptInvitation(const QString &link);
    void goToSection(Place::Page page);
    [[nodiscard]] const OrganizationSummary *organization() const;
    [[nodiscard]] bool has(OrganizationId organization) const;
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] Place rememberedPlace() const;

    Desk &m_desk;
    Doors m_doors;
    Navigator m_navigator;
    std::vector<OrganizationSummary> m_organizations;
    bool m_read = false;          ///< the organizations were read once
    std::optional<Place> m_start; ///< where to begin; none: where the user left off
    Sidebar *m_sidebar = nullptr;
    TopBar *m_topBar = nullptr;
    PageStack *m_stack = nullptr;
    Toast *m_toast = nullptr;
    StepId m_undoOffered;
    std::optional<commands::Link> m_teaches; ///< whose names the message offers to remember
    PersonId m_made;                         ///< the learner whose dashboard the message offers
    OrganizationId m_undoOrganization;
};

} // namespace rosterlink::ui
