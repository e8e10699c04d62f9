// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspage.h"

#include "core/people/daytext.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/mailserverrows.h"
#include "core/store/rolerows.h"
#include "ui/settings/integrationstate.h"
#include "ui/settings/sectionbutton.h"

#include <QLocale>

#include <tuple>

namespace rosterlink::ui
{

struct SettingsPage::State
{
    std::vector<IntegrationState> integrations;
    int roles = 0;
    QDateTime lastBackup;
    std::optional<MailServerRow> mailServer;
};

SettingsPage::SettingsPage(Desk &desk, QWidget *parent)
    : SectionPage(desk, Place::Page::Settings, tr("Settings"), tr("What is set up for this organization."),
                  parent)
    , m_integrations(addSection(tr("Integrations"),
                                tr("The systems whose people are linked with Motivity's."),
                                Place::Page::Integrations))
    , m_roles(addSection(tr("Roles"), tr("Who may see and do what."), Place::Page::Roles))
    , m_mail(addSection(tr("Mail"), tr("How invitations are sent."), Place::Page::Mail))
    , m_data(addSection(tr("Data"), tr("Where your data is kept, backups, and your name in the history."),
                        Place::Page::Data))
{
    std::ignore = addSection(tr("Possible duplicates"), tr("Who likely stands twice in one system."),
                             Place::Page::Duplicates);
    std::ignore = addSection(tr("For the other office"), tr("What has to be mended in each system."),
                             Place::Page::ToMend);
}

SectionButton *SettingsPage::addSection(const QString &name, const QString &purpose, Place::Page page)
{
    auto *button = new SectionButton(name, purpose);
    add(button);
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT goTo(placeOf(page)); });
    return button;
}

void SettingsPage::read()
{
    readAbout<State>(
        [organization = organization()](Database &database) {
            return State{loadIntegrationStates(database, organization),
                         static_cast<int>(roleRows::roles(database, organization).size()),
                         lastBackup(database), mailServerRows::mailServer(database, organization)};
        },
        [this](const State &state) { showState(state); });
}

void SettingsPage::showState(const State &state)
{
    QStringList connected;
    for (const IntegrationState &integration : state.integrations) {
        if (integration.isConnected()) {
            connected.append(integration.title);
        }
    }
    if (connected.isEmpty()) {
        m_integrations->setState(tr("○ Nothing connected"), BadgeKind::Outline);
    } else {
        m_integrations->setState(tr("✓ %1 connected").arg(QLocale().createSeparatedList(connected)),
                                 BadgeKind::Good);
    }
    m_roles->setState(tr("%n roles", nullptr, state.roles), BadgeKind::Outline);
    m_mail->setState(state.mailServer ? tr("✓ From %1").arg(state.mailServer->sender)
                                      : tr("○ No mail server"),
                     state.mailServer ? BadgeKind::Good : BadgeKind::Outline);
    const QString date = dayText(state.lastBackup);
    if (state.lastBackup.isValid()) {
        m_data->setState(tr("✓ Backed up on %1").arg(date), BadgeKind::Good);
    } else {
        m_data->setState(tr("! No backup yet"), BadgeKind::Attention);
    }
}

} // namespace rosterlink::ui
