// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/rosterwork.h"

#include "core/connectors/neworganization.h"

#include <QFileInfo>

namespace rosterlink::ui
{

namespace
{
std::vector<IncomingRoster> incoming(const std::vector<ReadRoster> &files)
{
    std::vector<IncomingRoster> rosters;
    for (const ReadRoster &read : files) {
        rosters.push_back(
            {read.which.kind, read.which.side, QFileInfo(read.file->path()).fileName(), read.file->people()});
    }
    return rosters;
}
} // namespace

RosterWork::RosterWork(Desk &desk, QString integration, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_integration(std::move(integration))
{
    connect(&m_watch, &ProgressWatch::progressed, this, &RosterWork::progressed);
}

std::shared_ptr<Progress> RosterWork::begin()
{
    m_running = true;
    return m_watch.begin();
}

template<typename T>
bool RosterWork::end(const Result<T> &outcome)
{
    m_running = false;
    m_watch.end();
    if (!outcome) {
        Q_EMIT failed(outcome.error());
    }
    return outcome.has_value();
}

void RosterWork::preview(OrganizationId organization, std::vector<ReadRoster> files)
{
    m_desk.read<Result<RosterChange>>(
        this,
        [progress = begin(), organization, integration = m_integration,
         files = std::move(files)](Database &database) -> Result<RosterChange> {
            if (progress->isCancelled()) {
                return failure(ErrorCode::Cancelled, tr("Cancelled. Nothing was changed."));
            }
            return previewRosters(database, organization, integration, incoming(files));
        },
        [this](const Result<RosterChange> &change) {
            if (end(change)) {
                Q_EMIT previewed(*change);
            }
        });
}

void RosterWork::takeOver(OrganizationId organization, std::vector<ReadRoster> files, bool confirmed)
{
    m_desk.read<Result<RosterReport>>(
        this,
        [progress = begin(), organization, integration = m_integration, files = std::move(files), confirmed,
         &clock = m_desk.clock(), actor = m_desk.actor()](Database &database) {
            return takeOverRosters(database, organization, integration, incoming(files), confirmed, clock,
                                   actor, *progress);
        },
        [this, organization](const Result<RosterReport> &report) {
            if (end(report)) {
                Q_EMIT takenOver(organization, *report);
            }
        });
}

void RosterWork::create(const QString &name, std::vector<ReadRoster> files)
{
    m_desk.read<Result<NewOrganization>>(
        this,
        [progress = begin(), name, integration = m_integration, files = std::move(files),
         &clock = m_desk.clock(), actor = m_desk.actor()](Database &database) {
            return createOrganizationFromRosters(database, name, integration, incoming(files), clock, actor,
                                                 *progress);
        },
        [this](const Result<NewOrganization> &made) {
            if (end(made)) {
                Q_EMIT takenOver(made->id, made->report);
            }
        });
}

} // namespace rosterlink::ui
