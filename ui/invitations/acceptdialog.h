// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk.h"

#include <QDialog>

class QLineEdit;

namespace rosterlink::ui
{

class Button;
class Label;

/// Accepts an invitation: the link from the e-mail is pasted, or was opened with the program.
class AcceptDialog : public QDialog
{
    Q_OBJECT

public:
    /// desk must outlive this. link: what the field begins with; may be empty.
    AcceptDialog(Desk &desk, const QString &link, QWidget *parent = nullptr);

    /// Who accepted, and where, once the dialog was accepted.
    [[nodiscard]] OrganizationId organization() const { return m_organization; }
    [[nodiscard]] PersonId member() const { return m_member; }

private:
    void build(const QString &link);
    void findOrganization();
    void acceptThere(OrganizationId organization);
    void showTrouble(const QString &sentence);

    Desk &m_desk;
    OrganizationId m_organization;
    PersonId m_member;
    QLineEdit *m_link;
    Label *m_trouble;
    Button *m_accept;
};

} // namespace rosterlink::ui
