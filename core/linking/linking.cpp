// SPDX-License-Identifier: Apache-2.0
#include "core/linking/linking.h"

#include "core/linking/commandrules.h"
#include "core/linking/compensation.h"
#include "core/linking/effectivepermissions.h"
#include "core/linking/handlers.h"
#include "core/linking/neededpermissions.h"
#include "core/linking/stepnames.h"
#include "core/linking/undopreview.h"
#include "core/store/database.h"
#include "core/store/suggestionrows.h"

namespace rosterlink
{

Linking::Linking(Database &database, OrganizationId organization, QString integration, const Clock &clock,
                 Actor actor, const Viewer &viewer)
    : m_database(database)
    , m_organization(organization)
    , m_integration(std::move(integration))
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_viewer(viewer)
{}

Result<StepReport> Linking::execute(const Command &command)
{
    Progress unwatched;
    return execute(command, unwatched);
}

Result<StepReport> Linking::execute(const Command &command, Progress &progress)
{
    return m_database.transaction<StepReport>([&]() -> Result<StepReport> {
        if (auto allowed = checkPermission(command); !allowed) {
            return tl::unexpected(allowed.error());
        }
        Step step(m_database, m_organization, m_clock, m_actor, stepKindOf(command));
        CommandContext context(step, m_integration, m_viewer, progress);
        auto applied = std::visit([&](const auto &one) { return apply(context, one); }, command);
        if (!applied) {
            return tl::unexpected(applied.error());
        }
        context.writeLinks();
        if (!step.finish()) {
            return StepReport{};
        }
        return report(step, context);
    });
}

Result<void> Linking::checkPermission(const Command &command)
{
    return requirePermissions(m_database, m_organization, m_actor,
                              neededPermissions(m_database, m_organization, command));
}

StepReport Linking::report(Step &step, const CommandContext &context)
{
    StepReport report;
    report.step = step.id();
    report.made = context.made();
    report.link = context.link();
    report.teaches = context.teaches();
    report.everybody = context.affectsEverybody();
    report.affected =
        step.people() + suggestionRows::neighbors(m_database, m_organization, m_integration, step.people());
    if (const auto row = historyRows::step(m_database, m_organization, step.id())) {
        report.what = stepKindFromName(row->what).value_or(report.what);
        report.sentence = sentenceOf(m_database, m_organization, *row, m_viewer);
        report.canUndo = isUndoable(report.what);
        report.undone = row->undoes;
    }
    return report;
}

Result<QStringList> Linking::undoPreview(StepId step)
{
    auto preview = previewUndo(m_database, m_organization, m_integration, m_clock, m_actor, m_viewer, step);
    if (preview.refusal) {
        return tl::unexpected(*preview.refusal);
    }
    return preview.taken;
}

StepId Linking::undoObstacle(StepId step)
{
    return previewUndo(m_database, m_organization, m_integration, m_clock, m_actor, m_viewer, step).obstacle;
}

StepId Linking::nextUndo()
{
    return nextUndoStep(m_database, m_organization);
}

} // namespace rosterlink
