// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/persondetail.h"

#include <QWidget>

class QMenu;

namespace rosterlink::ui
{

class Button;
class Label;

/// What can be done with several members at once: give them a role. Shown while more than one is selected.
class GiveRoleBar : public QWidget
{
    Q_OBJECT

public:
    explicit GiveRoleBar(QWidget *parent = nullptr);

    void setRoles(const std::vector<RoleDetail> &roles);
    void setViewer(const Viewer &viewer);
    void setSelected(int count);

Q_SIGNALS:
    void roleChosen(rosterlink::RoleId role);

private:
    Label *m_count;
    Button *m_give;
    QMenu *m_menu;
};

} // namespace rosterlink::ui
