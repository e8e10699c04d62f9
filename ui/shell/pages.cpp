// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages.h"

#include "core/directory/integrationdefinition.h"
#include "ui/calmanac/integrationpage.h"
#include "ui/common/dialogprompts.h"
#include "ui/connect/connectpage.h"
#include "ui/connect/synchronizepage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/history/historypage.h"
#include "ui/invitations/invitationspage.h"
#include "ui/learners/learnerspage.h"
#include "ui/links/linkspage.h"
#include "ui/members/memberspage.h"
#include "ui/newfiles/newfilespage.h"
#include "ui/orgs/orgspage.h"
#include "ui/report/reportpage.h"
#include "ui/settings/datapage.h"
#include "ui/settings/integrationspage.h"
#include "ui/settings/mailpage.h"
#include "ui/settings/rolespage.h"
#include "ui/settings/settingspage.h"
#include "ui/tomend/tomendpage.h"

namespace rosterlink::ui
{

Page *makePage(const Place &place, Desk &desk, QWidget *parent)
{
    using P = Place::Page;
    switch (place.page) {
    case P::Orgs:
        return new OrgsPage(desk, parent);
    case P::Members:
        return new MembersPage(desk, parent);
    case P::Learners:
        return new LearnersPage(desk, parent);
    case P::Dashboard:
        return new DashboardPage(desk, parent);
    case P::Invitations:
        return new InvitationsPage(desk, std::make_unique<DialogPrompts>(), parent);
    case P::History:
        return new HistoryPage(desk, printWithDialog, parent);
    case P::Integration:
        return new IntegrationPage(desk, std::make_unique<DialogPrompts>(), parent);
    case P::Connect:
        return new ConnectPage(desk, parent);
    case P::Synchronize:
        return new SynchronizePage(desk, std::make_unique<DialogPrompts>(), parent);
    case P::Report:
        return new ReportPage(desk, printWithDialog, std::make_unique<DialogPrompts>(), parent);
    case P::Links:
        return new LinksPage(desk, std::make_unique<DialogPrompts>(), parent);
    case P::NewFiles:
        return new NewFilesPage(desk, place.integration, NewFilesPage::For::Organization, fileDialogPrompt(),
                                parent);
    case P::NewOrganization:
        return new NewFilesPage(desk, primaryIntegration().name, NewFilesPage::For::NewOrganization,
                                fileDialogPrompt(), parent);
    case P::Settings:
        return new SettingsPage(desk, parent);
    case P::Integrations:
        return new IntegrationsPage(desk, parent);
    case P::Roles:
        return new RolesPage(desk, std::make_unique<DialogPrompts>(), parent);
    case P::Mail:
        return new MailPage(desk, parent);
    case P::Data:
        return new DataPage(desk, std::make_unique<DialogPrompts>(), parent);
    case P::ToMend:
        return new ToMendPage(desk, std::make_unique<DialogPrompts>(), parent);
    case P::Duplicates:
        return new DuplicatesPage(desk, parent);
    default:
        return nullptr;
    }
}

} // namespace rosterlink::ui
