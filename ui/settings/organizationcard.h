// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/card.h"

class QLineEdit;

namespace rosterlink::ui
{

class Button;
class Label;

/// Renaming an organization, and deleting it after typing its name. Asks for both, does neither.
class OrganizationCard : public Card
{
    Q_OBJECT

public:
    explicit OrganizationCard(QWidget *parent = nullptr);
    /// What was typed stays while the name does. Not allowed: both are shown, and why they can't be pressed.
    void show(const QString &name, bool allowed);
    using QWidget::show;

Q_SIGNALS:
    void renameWanted(const QString &name);
    /// The organization's name, as it was typed.
    void deleteWanted(const QString &typed);

private:
    void buildRename();
    void buildDelete();
    void showButtons();

    QString m_shown;
    bool m_allowed = false;
    QLineEdit *m_name;
    Button *m_rename;
    Label *m_warning;
    QLineEdit *m_typed;
    Button *m_delete;
    Label *m_why;
};

} // namespace rosterlink::ui
