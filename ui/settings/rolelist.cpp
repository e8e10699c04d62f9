// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/rolelist.h"

#include "core/directory/permission.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/desk/offer.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
/// "All permissions", or their names.
QString permissionsSentence(const RoleRow &role)
{
    const Permissions permissions = permissionsFromText(role.permissions);
    if (permissions == allPermissions()) {
        return RoleList::tr("All permissions");
    }
    const QString names = permissionsToText(permissions).replace(QLatin1Char(';'), QStringLiteral(" · "));
    return names.isEmpty() ? RoleList::tr("No permission") : names;
}
} // namespace

RoleList::RoleList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::medium);
}

void RoleList::show(const std::vector<HeldRole> &roles, const Viewer &viewer)
{
    while (auto *item = m_layout->takeAt(0)) {
        item->widget()->deleteLater(); // it may hold the button that was pressed
        item->widget()->hide();
        delete item;
    }
    for (const HeldRole &held : roles) {
        m_layout->addWidget(makeCard(held, viewer));
    }
}

Card *RoleList::makeCard(const HeldRole &held, const Viewer &viewer)
{
    auto *card = new Card;
    card->body()->setSpacing(space::small);
    auto *heading = new QHBoxLayout;
    heading->addWidget(new ElidedLabel(held.role.name, TypeSize::Name), 1);
    const QString holders =
        held.holders == 0 ? tr("held by nobody") : tr("held by %n members", nullptr, held.holders);
    heading->addWidget((new Label(holders))->muted());
    card->body()->addLayout(heading);
    card->body()->addWidget((new Label(permissionsSentence(held.role)))->wrapping());
    if (held.role.owner) {
        card->body()->addWidget(
            (new Label(tr("Built in: this role can't be changed, and its last holder can't lose it. Only "
                          "an Owner gives it, or you, acting as yourself."),
                       TypeSize::Secondary))
                ->muted()
                ->wrapping());
    }
    addButtons(card, held, viewer);
    return card;
}

void RoleList::addButtons(Card *card, const HeldRole &held, const Viewer &viewer)
{
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &description, auto wanted) {
        auto *button = new Button(text);
        button->setAccessibleDescription(description);
        buttons->addWidget(button);
        offerTo(viewer, Permission::EditRoleSettings, button);
        connect(button, &QPushButton::clicked, this, wanted);
    };
    const QString &name = held.role.name;
    if (!held.role.owner) {
        add(tr("Change…"), tr("Renames %1, or changes what it allows").arg(name),
            [this, role = held.role] { Q_EMIT changeWanted(role); });
    }
    add(tr("Clone…"), tr("Makes another role that begins like %1").arg(name),
        [this, role = held.role] { Q_EMIT cloneWanted(role); });
    if (!held.role.owner) {
        add(tr("Remove"), tr("Removes %1").arg(name), [this, held] { Q_EMIT removeWanted(held); });
    }
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
}

} // namespace rosterlink::ui
