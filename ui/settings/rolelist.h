// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/store/rolerows.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace rosterlink::ui
{

class Card;

/// A role, and how many members hold it.
struct HeldRole
{
    RoleRow role;
    int holders = 0;
};

/// Roles with all that each allows, and what can be done with each.
class RoleList : public QWidget
{
    Q_OBJECT

public:
    explicit RoleList(QWidget *parent = nullptr);
    void show(const std::vector<HeldRole> &roles, const Viewer &viewer);
    using QWidget::show;

Q_SIGNALS:
    void changeWanted(const rosterlink::RoleRow &role);
    void cloneWanted(const rosterlink::RoleRow &role);
    void removeWanted(const rosterlink::ui::HeldRole &held);

private:
    [[nodiscard]] Card *makeCard(const HeldRole &held, const Viewer &viewer);
    void addButtons(Card *card, const HeldRole &held, const Viewer &viewer);

    QVBoxLayout *m_layout;
};

} // namespace rosterlink::ui
