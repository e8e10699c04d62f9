// SPDX-License-Identifier: Apache-2.0
#include "ui/members/giverolebar.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/desk/offer.h"

#include <QHBoxLayout>
#include <QMenu>

namespace rosterlink::ui
{

GiveRoleBar::GiveRoleBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new Label({}, TypeSize::Text, this))
    , m_give(new Button(tr("Give a role"), Button::Look::Primary, this))
    , m_menu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::small, space::large, space::small);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_give);
    // Not setMenu(): its arrow has no place in the button.
    connect(m_give, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_give->mapToGlobal(QPoint(0, m_give->height()))); });
}

void GiveRoleBar::setRoles(const std::vector<RoleDetail> &roles)
{
    m_menu->clear();
    for (const RoleDetail &role : roles) {
        connect(m_menu->addAction(role.name), &QAction::triggered, this,
                [this, id = role.id] { Q_EMIT roleChosen(id); });
    }
}

void GiveRoleBar::setViewer(const Viewer &viewer)
{
    if (offerTo(viewer, Permission::ManageMembers, m_give)) {
        m_give->setEnabled(!m_menu->isEmpty());
    }
}

void GiveRoleBar::setSelected(int count)
{
    m_count->setText(tr("%n selected", nullptr, count));
    setVisible(count > 1);
}

} // namespace rosterlink::ui
