// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportdata.h"

#include "core/directory/integrationdefinition.h"
#include "core/linking/persondetail.h"
#include "core/linking/stepnames.h"
#include "core/store/organizationrows.h"

#include <algorithm>

namespace rosterlink::ui
{

namespace
{
constexpr int pageSize = 500;
constexpr size_t mostDecisions = 5000; // some 150 sheets

ReportData::Part loadPart(Database &database, OrganizationId organization, const QString &integration,
                          Kind kind, const Viewer &viewer)
{
    ReportData::Part part;
    part.kind = kind;
    part.people = loadRoster(database, organization, integration, kind, viewer);
    part.counts = countRoster(part.people);
    std::vector<RosterPerson> suggested;
    std::copy_if(part.people.begin(), part.people.end(), std::back_inserter(suggested),
                 [](const RosterPerson &person) { return person.state == PersonState::Suggested; });
    part.reasons = loadShortReasons(database, organization, integration, suggested, viewer);
    return part;
}

/// Whatever was done within the period, page by page from the newest.
void loadDecisions(Database &database, OrganizationId organization, const Viewer &viewer, ReportData &report)
{
    HistoryView history(database, organization, historyEyes(viewer));
    StepId before;
    for (bool more = true; more && report.isComplete;) {
        const auto page = history.page(before, pageSize);
        more = page.size() == static_cast<size_t>(pageSize);
        for (const HistoryLine &line : page) {
            const QDate day = line.step.at.toLocalTime().date();
            if (day < report.from) {
                more = false;
                break;
            }
            if (day <= report.to) {
                report.decisions.push_back(line);
            }
            before = line.step.id;
        }
        report.isComplete = report.decisions.size() < mostDecisions;
    }
    std::reverse(report.decisions.begin(), report.decisions.end());
}
} // namespace

ReportData loadReport(Database &database, OrganizationId organization, const QString &integration, QDate from,
                      QDate to, const Viewer &viewer)
{
    ReportData report;
    const auto row = organizationRows::organization(database, organization);
    report.organization = row ? row->name : QString();
    report.system = integrationTitle(integration);
    report.from = from;
    report.to = to;
    for (const Kind kind : {Kind::Members, Kind::Learners}) {
        if (viewer.seesKind(kind)) {
            report.parts.push_back(loadPart(database, organization, integration, kind, viewer));
        }
    }
    loadDecisions(database, organization, viewer, report);
    return report;
}

} // namespace rosterlink::ui
