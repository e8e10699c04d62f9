// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk.h"

#include <QDialog>

#include <functional>
#include <vector>

class QCheckBox;
class QLineEdit;

namespace rosterlink::ui
{

class Button;
class Label;

/// A role's name and what it allows, for a new role or one that is there. Closes once the change took effect;
/// what was typed stays where it was refused.
class RoleDialog : public QDialog
{
    Q_OBJECT

public:
    struct Role
    {
        QString name;
        Permissions permissions;
    };
    /// What is to be done with what was typed.
    using Making = std::function<Command(const Role &)>;

    /// desk must outlive this.
    RoleDialog(Desk &desk, OrganizationId organization, const QString &title, const Role &role, Making making,
               QWidget *parent = nullptr);

private:
    void build(const QString &title, const Role &role);
    [[nodiscard]] Role typed() const;
    void save();

    Desk &m_desk;
    OrganizationId m_organization;
    Making m_making;
    QLineEdit *m_name;
    std::vector<std::pair<Permission, QCheckBox *>> m_boxes;
    Label *m_trouble;
    Button *m_save;
};

} // namespace rosterlink::ui
