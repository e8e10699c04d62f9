// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/sectionpage.h"

namespace rosterlink::ui
{

class Notice;
class RoleList;

/// The organization's roles: what each allows, and how many members hold it. For reading.
class RolesPage : public SectionPage
{
    Q_OBJECT

public:
    explicit RolesPage(Desk &desk, QWidget *parent = nullptr);

protected:
    void read() override;

private:
    struct Shown;
    void showRoles(const Shown &shown);

    Notice *m_notAllowed;
    Notice *m_noRole; ///< how many members have none, and the way to them
    RoleList *m_roles;
};

} // namespace rosterlink::ui
