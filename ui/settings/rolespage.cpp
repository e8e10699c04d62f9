// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/rolespage.h"

#include "core/directory/aliases.h"
#include "core/directory/integrationdefinition.h"
#include "core/linking/effectivepermissions.h"
#include "core/store/database.h"
#include "ui/common/button.h"
#include "ui/common/notice.h"
#include "ui/desk/offer.h"
#include "ui/settings/aliascard.h"
#include "ui/settings/roledialog.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

struct RolesPage::Shown
{
    bool mayView = false;
    std::vector<HeldRole> roles;
    int withoutRole = 0; ///< members
    AliasPattern aliases = AliasPattern::Letters;
};

RolesPage::RolesPage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent)
    : SectionPage(
          desk, Place::Page::Roles, tr("Roles"),
          tr("What each role allows. A member may have several; they allow what any of them does. Roles "
             "are given under Members."),
          parent)
    , m_prompts(std::move(prompts))
    , m_new(new Button(tr("New role…")))
    , m_notAllowed(
          new Notice(Notice::Kind::Information, tr("Seeing the roles needs the permission “%1”.")
                                                    .arg(permissionName(Permission::ViewRoleSettings))))
    , m_noRole(new Notice(Notice::Kind::Attention))
    , m_roles(new RoleList)
    , m_aliases(new AliasCard)
{
    add(m_notAllowed);
    add(m_noRole);
    add(m_roles);
    add(m_new);
    add(m_aliases);
    m_new->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_notAllowed->hide();
    m_noRole->hide();
    connect(m_noRole->addAction(tr("Show these members")), &QPushButton::clicked, this, [this] {
        Place place = placeOf(Place::Page::Members);
        place.filter = u"no role"_s;
        Q_EMIT goTo(place);
    });
    connect(m_new, &QPushButton::clicked, this, [this] { create(tr("New role"), {}, {}); });
    connect(m_roles, &RoleList::cloneWanted, this, [this](const RoleRow &role) {
        create(tr("Clone %1").arg(role.name), tr("%1 2", "a second role like it").arg(role.name),
               role.permissions);
    });
    connect(m_aliases, &AliasCard::chosen, this, [this](AliasPattern pattern) {
        this->desk().decide(organization(), primaryIntegration().name, commands::SetAliasPattern{pattern},
                            this);
    });
    connect(m_roles, &RoleList::changeWanted, this, &RolesPage::change);
    connect(m_roles, &RoleList::removeWanted, this, &RolesPage::remove);
}

RolesPage::~RolesPage() = default;

void RolesPage::create(const QString &title, const QString &name, const QString &permissions)
{
    RoleDialog(
        desk(), organization(), title, {name, permissionsFromText(permissions)},
        [](const RoleDialog::Role &role) {
            return commands::CreateRole{role.name, role.permissions};
        },
        this)
        .exec();
}

void RolesPage::change(const RoleRow &role)
{
    RoleDialog(
        desk(), organization(), tr("Change %1").arg(role.name),
        {role.name, permissionsFromText(role.permissions)},
        [role](const RoleDialog::Role &typed) {
            return commands::ChangeRole{role.id, role.version, typed.name, typed.permissions};
        },
        this)
        .exec();
}

void RolesPage::remove(const HeldRole &held)
{
    const Prompts::Question question{
        tr("Remove the role"),
        tr("Remove the role %1?").arg(held.role.name),
        tr("%n members have it and lose it. Undo brings both back.", nullptr, held.holders),
        {tr("Remove"), tr("Cancel")}};
    if (held.holders == 0 || m_prompts->ask(this, question) == 0) {
        desk().decide(organization(), primaryIntegration().name, commands::RemoveRole{held.role.id}, this);
    }
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
            shown.aliases = aliasPattern(database, organization);
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
    m_roles->show(shown.mayView ? shown.roles : std::vector<HeldRole>(), desk().viewer());
    m_aliases->show(shown.aliases, desk().viewer());
    m_new->setVisible(shown.mayView);
    offerTo(desk().viewer(), Permission::EditRoleSettings, m_new);
}

} // namespace rosterlink::ui
