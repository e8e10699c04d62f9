// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/rolespage.h"

#include "core/linking/effectivepermissions.h"
#include "core/store/database.h"
#include "ui/common/button.h"
#include "ui/common/notice.h"
#include "ui/settings/rolelist.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

struct RolesPage::Shown
{
    bool mayView = false;
    std::vector<HeldRole> roles;
    int withoutRole = 0; ///< members
};

RolesPage::RolesPage(Desk &desk, QWidget *parent)
    : SectionPage(desk, Place::Page::Roles, tr("Roles"),
                  tr("What each role allows in Motivity. A member may have several; they allow what any of "
                     "them does. Roles "
                     "are given under Members."),
                  parent)
    , m_notAllowed(
          new Notice(Notice::Kind::Information, tr("Seeing the roles needs the permission “%1”.")
                                                    .arg(permissionName(Permission::ViewRoleSettings))))
    , m_noRole(new Notice(Notice::Kind::Attention))
    , m_roles(new RoleList)
{
    add(m_notAllowed);
    add(m_noRole);
    add(m_roles);
    m_notAllowed->hide();
    m_noRole->hide();
    connect(m_noRole->addAction(tr("Show these members")), &QPushButton::clicked, this, [this] {
        Place place = placeOf(Place::Page::Members);
        place.filter = u"no role"_s;
        Q_EMIT goTo(place);
    });
}

void RolesPage::read()
{
    readAbout<Shown>(
        [organization = organization(), actor = desk().actor()](Database &database) {
            Shown shown;
            shown.mayView =
                effectivePermissions(database, organization, actor).testFlag(Permission::ViewRoleSettings);
            for (RoleRow &role : roleRows::roles(database, organization)) {
                const int holders = roleRows::holders(database, organization, role.id);
                shown.roles.push_back({std::move(role), holders});
            }
            shown.withoutRole = roleRows::countWithoutRole(database, organization);
            return shown;
        },
        [this](const Shown &shown) { showRoles(shown); });
}

void RolesPage::showRoles(const Shown &shown)
{
    m_notAllowed->setVisible(!shown.mayView);
    m_roles->setVisible(shown.mayView);
    m_noRole->setVisible(shown.mayView && shown.withoutRole > 0);
    m_noRole->setText(
        Notice::Kind::Attention,
        tr("%n members have no role yet, and can't get around in Motivity.", nullptr, shown.withoutRole));
    m_roles->show(shown.mayView ? shown.roles : std::vector<HeldRole>());
}

} // namespace rosterlink::ui
