// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/rosterview.h"
#include "ui/desk/desk.h"

#include <QWidget>

namespace rosterlink::ui
{

class Button;
class FlowLayout;
class Label;

/// What can be decided about several people at once, beside the list in place of the detail: "No need to
/// link" and a role in one change each, and + one after the other, each with its own Undo. Whoever needs a
/// look of their own (a likely match, no e-mail address) is left to that.
class SeveralPeople : public QWidget
{
    Q_OBJECT

public:
    explicit SeveralPeople(Desk &desk, QWidget *parent = nullptr);

    void setWhere(OrganizationId organization, const QString &integration, Kind kind);
    /// motivityPeople: how many profiles there are; without any, + is off.
    void showPeople(const std::vector<RosterPerson> &people, int motivityPeople);

Q_SIGNALS:
    void say(const QString &sentence);

private:
    struct Role
    {
        RoleId id;
        QString name;
        bool operator==(const Role &) const = default;
    };

    void readRoles();
    void showRoles(const std::vector<Role> &roles);
    void showGive();
    [[nodiscard]] QVector<RoleId> chosenRoles() const;
    void giveRoles();
    void exempt();
    void create();
    void createNext();

    Desk &m_desk;
    OrganizationId m_organization;
    QString m_integration;
    Kind m_kind = Kind::Members;
    Label *m_title;
    Label *m_explanation;
    Button *m_noNeed;
    Button *m_plus;
    Button *m_give;
    QWidget *m_roleArea;
    FlowLayout *m_roleButtons;
    std::vector<Role> m_roles;
    QVector<ProfileId> m_members; ///< of Motivity, linked ones included
    QVector<PersonId> m_toExempt;
    QVector<CounterpartId> m_toCreate; ///< those that are left, while they are created
    int m_created = 0;
    QStringList m_refusals;
    bool m_working = false;
};

} // namespace rosterlink::ui
