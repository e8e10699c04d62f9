// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/card.h"
#include "ui/desk/desk.h"
#include "ui/settings/computername.h"

class QLineEdit;

namespace rosterlink::ui
{

class Button;

/// The name that history uses for the person at the computer, to be changed.
class NameCard : public Card
{
    Q_OBJECT

public:
    explicit NameCard(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void build();
    void choose(const QString &name);
    void showButtons();

    Desk &m_desk;
    ComputerName m_stored;
    QLineEdit *m_name;
    Button *m_use;
    Button *m_useAccount;
};

} // namespace rosterlink::ui
