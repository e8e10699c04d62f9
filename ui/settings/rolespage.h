// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/prompts.h"
#include "ui/settings/rolelist.h"
#include "ui/settings/sectionpage.h"

#include <memory>

namespace rosterlink::ui
{

class AliasCard;
class Button;
class Notice;

/// The organization's roles: what each allows, and how many members hold it. Made, changed, cloned and
/// removed here; given to members under Members.
class RolesPage : public SectionPage
{
    Q_OBJECT

public:
    RolesPage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent = nullptr);
    ~RolesPage() override;

protected:
    void read() override;

private:
    struct Shown;
    void showRoles(const Shown &shown);
    void create(const QString &title, const QString &name, const QString &permissions);
    void change(const RoleRow &role);
    void remove(const HeldRole &held);

    std::unique_ptr<Prompts> m_prompts;
    Button *m_new;
    Notice *m_notAllowed;
    Notice *m_noRole; ///< how many members have none, and the way to them
    RoleList *m_roles;
    AliasCard *m_aliases;
};

} // namespace rosterlink::ui
