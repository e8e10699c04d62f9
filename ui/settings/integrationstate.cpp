// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/integrationstate.h"

#include "core/directory/connection.h"
#include "core/directory/integrationdefinition.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
class IntegrationStateText
{
    Q_DECLARE_TR_FUNCTIONS(IntegrationState)
};
} // namespace

bool IntegrationState::isConnected() const
{
    return connectionOf(row) == Connection::Connected;
}

bool IntegrationState::isSynchronized() const
{
    return isConnected() && row->source != "files"_L1;
}

QString IntegrationState::words() const
{
    if (isConnected()) {
        return IntegrationStateText::tr("✓ Connected");
    }
    return connectionOf(row) == Connection::WaitingForApproval
               ? IntegrationStateText::tr("! Waiting for approval")
               : IntegrationStateText::tr("○ Not connected");
}

BadgeKind IntegrationState::badge() const
{
    if (isConnected()) {
        return BadgeKind::Good;
    }
    return connectionOf(row) == Connection::WaitingForApproval ? BadgeKind::Attention : BadgeKind::Outline;
}

QString IntegrationState::sentence() const
{
    if (!isConnected()) {
        return IntegrationStateText::tr("Nobody can be linked with %1 yet.").arg(title);
    }
    const QString since = QLocale().toString(row->since.toLocalTime(), QLocale::ShortFormat);
    return row->source == "files"_L1
               ? IntegrationStateText::tr("Connected with roster files, last imported on %1.").arg(since)
               : IntegrationStateText::tr("Last synchronized on %1.").arg(since);
}

std::vector<IntegrationState> loadIntegrationStates(Database &database, OrganizationId organization)
{
    std::vector<IntegrationState> states;
    for (const IntegrationDefinition &definition : integrationDefinitions()) {
        states.push_back({definition.name, definition.title,
                          organizationRows::integration(database, organization, definition.name)});
    }
    return states;
}

} // namespace rosterlink::ui
