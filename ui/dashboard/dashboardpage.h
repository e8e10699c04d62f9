// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/persondetail.h"
#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace rosterlink::ui
{

class EmptyState;
class Label;
class PersonHistory;
class ProfileIcon;
class SideBySide;
class StateCard;

/// A learner's dashboard: who, the state in the other system, facts, history; the profile icon edits names
/// and alias. Place::person says whose. Follows what happens meanwhile.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Desk &desk, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString crumb() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QLayout *buildWho();
    void followDesk();
    void read();
    void showDetail(const PersonDetail &detail, bool connected);
    void showNobody();
    void takeKeyboard(QWidget *widget);
    void edit();

    Desk &m_desk;
    QString m_integration;
    OrganizationId m_organization;
    PersonId m_person;
    bool m_arriving = false;              ///< the keyboard waits for what is being read
    std::optional<PersonDetail> m_detail; ///< none: not read yet, or not there
    ProfileIcon *m_icon;
    Label *m_name;
    Label *m_about;
    StateCard *m_state;
    SideBySide *m_facts;
    Label *m_kept;
    PersonHistory *m_history;
    QBoxLayout *m_columns;
    QScrollArea *m_scroll;
    EmptyState *m_nobody;
    QStackedWidget *m_stack;
};

} // namespace rosterlink::ui
