// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk.h"
#include "ui/shell/breadcrumb.h"

#include <QWidget>

class QActionGroup;
class QMenu;

namespace rosterlink::ui
{

class ActingMenu;
class Button;
class Navigator;

/// The line above every page: back, forward, the path, screen-share mode, who one acts as, and help.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    /// desk and navigator must outlive this.
    TopBar(Desk &desk, Navigator &navigator, QWidget *parent = nullptr);

    void showPath(const std::vector<Crumb> &crumbs);
    /// Which of the languages is marked as spoken.
    void setLanguage(const QString &code);

Q_SIGNALS:
    void keysWanted();
    void findingWanted();
    void tourWanted();
    void languageChosen(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addHelp();
    void addLanguages(QMenu *menu);
    void showViewer();
    /// What the button of screen-share mode says: what is hidden, and how to leave.
    void showScreenShare();

    Desk &m_desk;
    Navigator &m_navigator;
    Button *m_back;
    Button *m_forward;
    Breadcrumb *m_breadcrumb;
    Button *m_screenShare;
    ActingMenu *m_acting;
    Button *m_asMyself;
    Button *m_help;
    QActionGroup *m_languages = nullptr;
};

} // namespace rosterlink::ui
