// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/rolesamples.h"
#include "ui/common/button.h"
#include "ui/desk/desk.h"

class QMenu;

namespace rosterlink::ui
{

class Navigator;

/// Says as whom one acts, and offers to act as oneself, or as one member of each role of the organization
/// that is open.
class ActingMenu : public Button
{
    Q_OBJECT

public:
    /// desk and navigator must outlive this.
    ActingMenu(Desk &desk, Navigator &navigator, QWidget *parent = nullptr);

    /// Where there is little room, a word says what goes without saying.
    void setShort(bool isShort);

private:
    void showViewer();
    void read();
    void open(OrganizationId organization, const std::vector<RoleSample> &samples);

    Desk &m_desk;
    Navigator &m_navigator;
    QMenu *m_menu;
    bool m_short = false;
};

} // namespace rosterlink::ui
