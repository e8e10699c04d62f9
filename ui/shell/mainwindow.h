// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/organizations.h"
#include "ui/desk/desk.h"
#include "ui/shell/navigator.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace rosterlink::ui
{

class Breadcrumb;
class Button;
class Page;
class Sidebar;
class Toast;

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
    };

    MainWindow(Desk &desk, Doors doors, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Navigator &navigator() { return m_navigator; }
    [[nodiscard]] Desk &desk() { return m_desk; }

Q_SIGNALS:
    /// The database is open and the first page shows its people.
    void ready();

protected:
    void closeEvent(QCloseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    QWidget *buildTopBar();
    void addShortcuts();
    void connectDesk();
    void opened(const Result<void> &outcome);
    void readOrganizations();
    void organizationsRead(std::vector<OrganizationSummary> organizations);
    /// Another database is open: every page is made anew, and the way back is forgotten.
    void startAnew();
    void arrive(const Place &place);
    [[nodiscard]] Page *pageFor(Place::Page page);
    void showPath();
    void say(const QString &sentence, StepId undo);
    void undo(StepId step);
    void redo();
    void showKeys();
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
    QHash<int, Page *> m_pages;
    Page *m_page = nullptr;
    Sidebar *m_sidebar = nullptr;
    Breadcrumb *m_breadcrumb = nullptr;
    Button *m_back = nullptr;
    Button *m_forward = nullptr;
    Button *m_screenShare = nullptr;
    QStackedWidget *m_stack = nullptr;
    Toast *m_toast = nullptr;
    StepId m_undoOffered;
    PersonId m_made; ///< the learner whose dashboard the message offers
    OrganizationId m_undoOrganization;
};

} // namespace rosterlink::ui
