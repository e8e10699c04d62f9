// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/persondetail.h"
#include "ui/common/card.h"

#include <QHash>

class QCheckBox;

namespace rosterlink::ui
{

class FlowLayout;
class Label;

/// A member's roles, each to be given and taken with one click.
class RolesCard : public Card
{
    Q_OBJECT

public:
    explicit RolesCard(QWidget *parent = nullptr);

    /// Keeps the boxes that stay, so that the keyboard stays where it is.
    void show(const std::vector<RoleDetail> &all, const std::vector<RoleDetail> &own, const Viewer &viewer);
    using QWidget::show;

Q_SIGNALS:
    void roleGiven(rosterlink::RoleId role);
    void roleTaken(rosterlink::RoleId role);

private:
    [[nodiscard]] QCheckBox *boxOf(const RoleDetail &role);

    Label *m_none;
    FlowLayout *m_flow;
    Label *m_why; ///< the permission that giving a role needs
    QHash<RoleId, QCheckBox *> m_boxes;
};

} // namespace rosterlink::ui
