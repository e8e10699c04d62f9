// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/rolelist.h"

#include "core/directory/permission.h"
#include "ui/common/card.h"
#include "ui/common/label.h"

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

void RoleList::show(const std::vector<HeldRole> &roles)
{
    while (auto *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const HeldRole &held : roles) {
        m_layout->addWidget(makeCard(held));
    }
}

Card *RoleList::makeCard(const HeldRole &held)
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
    return card;
}

} // namespace rosterlink::ui
