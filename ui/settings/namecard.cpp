// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/namecard.h"

#include "core/history/account.h"
#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosterlink::ui
{

NameCard::NameCard(Desk &desk, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_stored(desk.folder())
    , m_name(new QLineEdit(m_stored.text()))
    , m_use(new Button(tr("Use this name")))
    , m_useAccount(new Button(tr("Use the account's name"), Button::Look::Quiet))
{
    build();
    showButtons();
    connect(m_name, &QLineEdit::textChanged, this, &NameCard::showButtons);
    connect(m_name, &QLineEdit::returnPressed, m_use, &QAbstractButton::click);
    connect(m_use, &QPushButton::clicked, this, [this] { choose(m_name->text()); });
    connect(m_useAccount, &QPushButton::clicked, this, [this] { choose({}); });
}

void NameCard::build()
{
    auto *heading = new Label(tr("Your name in the history"), TypeSize::Name);
    heading->setBuddy(m_name);
    m_name->setAccessibleName(heading->text());
    m_name->setMaxLength(100);
    m_name->setTextMargins(space::tiny, 0, space::tiny, 0);
    m_name->setMaximumWidth(360);
    body()->addWidget(heading->wrapping());
    body()->addWidget(
        (new Label(
             tr("Who changed what: what you do from now on carries this name, what you did before keeps "
                "the name it has. It is %1, the name of this computer's account, unless you choose "
                "another one.")
                 .arg(accountName())))
            ->wrapping());
    auto *line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_name, 1);
    line->addWidget(m_use);
    line->addWidget(m_useAccount);
    line->addStretch();
    body()->addLayout(line);
}

void NameCard::choose(const QString &name)
{
    const auto chosen = m_stored.choose(name);
    if (chosen) {
        m_desk.setUserName(m_stored.text());
        m_name->setText(m_stored.text());
        showButtons();
    }
    Q_EMIT said(chosen ? tr("History names you %1 from now on.").arg(m_stored.text())
                       : chosen.error().sentence);
}

void NameCard::showButtons()
{
    const QString typed = m_name->text().simplified();
    m_use->setEnabled(!typed.isEmpty() && typed != m_stored.text());
    m_useAccount->setVisible(m_stored.isChosen());
}

} // namespace rosterlink::ui
