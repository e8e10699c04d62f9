// SPDX-License-Identifier: Apache-2.0
#include "ui/members/rolescard.h"

#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/desk/offer.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rosterlink::ui
{

namespace
{
/// One gesture decides once: the second click of a double click and the repetition of a held key do nothing.
class RoleBox final : public QCheckBox
{
public:
    using QCheckBox::QCheckBox;

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override { event->accept(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!event->isAutoRepeat()) {
            QCheckBox::keyPressEvent(event);
        }
    }
};
} // namespace

RolesCard::RolesCard(QWidget *parent)
    : Card(parent)
    , m_none(new Label(tr("No role yet. A member needs a role to get around in Motivity."), TypeSize::Text,
                       this))
    , m_flow(new FlowLayout)
    , m_why(new Label({}, TypeSize::Secondary, this))
{
    body()->addWidget((new Label(tr("Roles"), TypeSize::Secondary, this))->muted());
    body()->addWidget(m_none->wrapping());
    body()->addLayout(m_flow);
    body()->addWidget(m_why->muted()->wrapping());
    m_none->setInk(ColorRole::Attention);
}

void RolesCard::show(const std::vector<RoleDetail> &all, const std::vector<RoleDetail> &own,
                     const Viewer &viewer)
{
    const auto contains = [](const std::vector<RoleDetail> &roles, RoleId id) {
        return std::any_of(roles.begin(), roles.end(),
                           [id](const RoleDetail &role) { return role.id == id; });
    };
    for (auto box = m_boxes.begin(); box != m_boxes.end();) {
        if (!contains(all, box.key())) {
            delete box.value();
            box = m_boxes.erase(box);
        } else {
            ++box;
        }
    }
    for (const RoleDetail &role : all) {
        QCheckBox *box = boxOf(role);
        const QSignalBlocker quiet(box);
        box->setText(role.name);
        box->setChecked(contains(own, role.id));
        offerTo(viewer, Permission::ManageMembers, box);
    }
    m_none->setVisible(own.empty());
    m_why->setText(missingSentence(Permission::ManageMembers));
    m_why->setVisible(!viewer.may(Permission::ManageMembers));
}

QCheckBox *RolesCard::boxOf(const RoleDetail &role)
{
    if (QCheckBox *known = m_boxes.value(role.id)) {
        return known;
    }
    auto *box = new RoleBox(role.name, this);
    box->setFont(ui::font(TypeSize::Text));
    m_flow->addWidget(box);
    m_boxes.insert(role.id, box);
    connect(box, &QCheckBox::toggled, this, [this, id = role.id](bool given) {
        if (given) {
            Q_EMIT roleGiven(id);
        } else {
            Q_EMIT roleTaken(id);
        }
    });
    return box;
}

} // namespace rosterlink::ui
