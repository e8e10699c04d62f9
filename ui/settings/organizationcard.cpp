// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/organizationcard.h"

#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
constexpr int longestName = 100;

QHBoxLayout *fieldWithButton(QLineEdit *field, Button *button)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::small);
    field->setMaximumWidth(360);
    field->setMaxLength(longestName);
    field->setTextMargins(space::tiny, 0, space::tiny, 0);
    line->addWidget(field, 1);
    line->addWidget(button);
    line->addStretch();
    return line;
}
} // namespace

OrganizationCard::OrganizationCard(QWidget *parent)
    : Card(parent)
    , m_name(new QLineEdit)
    , m_rename(new Button(tr("Rename")))
    , m_warning(new Label)
    , m_typed(new QLineEdit)
    , m_delete(new Button(tr("Delete organization")))
    , m_why(new Label(tr("Only an Owner can do this.")))
{
    buildRename();
    buildDelete();
    body()->addWidget(m_why->muted()->wrapping());
    connect(m_name, &QLineEdit::textChanged, this, &OrganizationCard::showButtons);
    connect(m_typed, &QLineEdit::textChanged, this, &OrganizationCard::showButtons);
    connect(m_name, &QLineEdit::returnPressed, m_rename, &QAbstractButton::click);
    connect(m_rename, &QPushButton::clicked, this, [this] { Q_EMIT renameWanted(m_name->text()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteWanted(m_typed->text()); });
}

void OrganizationCard::buildRename()
{
    auto *heading = new Label(tr("Name of the organization"), TypeSize::Name);
    heading->setBuddy(m_name);
    m_name->setAccessibleName(heading->text());
    body()->addWidget(heading->wrapping());
    body()->addLayout(fieldWithButton(m_name, m_rename));
}

void OrganizationCard::buildDelete()
{
    body()->addSpacing(space::medium);
    body()->addWidget((new Label(tr("Delete this organization"), TypeSize::Name))->wrapping());
    body()->addWidget(m_warning->wrapping());
    m_warning->setBuddy(m_typed);
    m_typed->setAccessibleName(tr("The organization's name, to delete it"));
    body()->addLayout(fieldWithButton(m_typed, m_delete));
}

void OrganizationCard::show(const QString &name, bool allowed)
{
    m_allowed = allowed;
    if (name != m_shown) {
        m_shown = name;
        m_name->setText(name);
        m_name->setCursorPosition(0); // a long name is read from its beginning
        m_typed->clear();
    }
    m_warning->setText(tr("Its people, links, decisions and history go, and no Undo brings them back. "
                          "Everything is backed up "
                          "first, in the folder named above. To delete it, type its name: %1")
                           .arg(name));
    m_why->setVisible(!allowed);
    showButtons();
}

void OrganizationCard::showButtons()
{
    const QString name = m_name->text().simplified();
    m_name->setEnabled(m_allowed);
    m_typed->setEnabled(m_allowed);
    m_rename->setEnabled(m_allowed && !name.isEmpty() && name != m_shown);
    m_delete->setEnabled(m_allowed && !m_shown.isEmpty() && m_typed->text().trimmed() == m_shown);
}

} // namespace rosterlink::ui
