// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/// Roles with all that each allows, as text: there is nothing to press.
class RoleList : public QWidget
{
    Q_OBJECT

public:
    explicit RoleList(QWidget *parent = nullptr);
    void show(const std::vector<HeldRole> &roles);
    using QWidget::show;

private:
    [[nodiscard]] static Card *makeCard(const HeldRole &held);

    QVBoxLayout *m_layout;
};

} // namespace rosterlink::ui
