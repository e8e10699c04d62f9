// SPDX-License-Identifier: Apache-2.0
#include "ui/invitations/acceptdialog.h"

#include "core/directory/integrationdefinition.h"
#include "core/linking/acceptance.h"
#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosterlink::ui
{

AcceptDialog::AcceptDialog(Desk &desk, const QString &link, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_link(new QLineEdit)
    , m_trouble(new Label)
    , m_accept(new Button(tr("Accept"), Button::Look::Primary))
{
    setWindowTitle(tr("Accept an invitation"));
    build(link);
    m_accept->setEnabled(!link.isEmpty());
    connect(m_link, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_accept->setEnabled(!text.trimmed().isEmpty());
        m_trouble->hide();
    });
    connect(m_link, &QLineEdit::returnPressed, m_accept, &QPushButton::click);
    connect(m_accept, &QPushButton::clicked, this, &AcceptDialog::findOrganization);
}

void AcceptDialog::build(const QString &link)
{
    constexpr int comfortableWidth = 520;
    setMinimumWidth(comfortableWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::medium);
    layout->addWidget(new Label(tr("Accept an invitation"), TypeSize::Title));
    layout->addWidget(
        (new Label(tr("Paste the link from the invitation e-mail. Whoever is invited becomes an "
                      "active member with it; a link works once.")))
            ->muted()
            ->wrapping());
    auto *name = new Label(tr("Link"));
    name->setBuddy(m_link);
    m_link->setAccessibleName(name->text());
    m_link->setPlaceholderText(QStringLiteral("rosterlink://invitation/…"));
    m_link->setFont(ui::font(TypeSize::Text));
    m_link->setText(link);
    layout->addWidget(name);
    layout->addWidget(m_link);
    m_trouble->setInk(ColorRole::Trouble);
    m_trouble->hide();
    layout->addWidget(m_trouble->wrapping());
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
}

void AcceptDialog::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
    m_link->setFocus();
}

void AcceptDialog::findOrganization()
{
    using Found = Result<invitationRows::Linked>;
    m_desk.read<Found>(
        this, [link = m_link->text()](Database &database) { return invitationOfLink(database, link); },
        [this](const Found &found) {
            found ? acceptThere(found->organization) : showTrouble(found.error().sentence);
        });
}

void AcceptDialog::acceptThere(OrganizationId organization)
{
    m_desk.decide(organization, primaryIntegration().name, commands::AcceptInvitation{m_link->text()}, this,
                  [this, organization](const Result<StepReport> &outcome) {
                      if (!outcome) {
                          showTrouble(outcome.error().sentence);
                          return;
                      }
                      m_organization = organization;
                      m_member = outcome->made;
                      accept();
                  });
}

} // namespace rosterlink::ui
