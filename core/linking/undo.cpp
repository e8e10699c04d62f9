// SPDX-License-Identifier: Apache-2.0
#include "core/linking/compensation.h"
#include "core/linking/handlers.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

Result<void> apply(CommandContext &context, const commands::Undo &command)
{
    const StepId target =
        command.step.isNull() ? nextUndoStep(context.database(), context.organization()) : command.step;
    if (target.isNull()) {
        return failure(ErrorCode::NotFound, LinkingText::tr("There is nothing to undo."));
    }
    Compensation compensation(context);
    std::vector<StepId> later;
    if (command.withLater) {
        later = laterDecisions(context.database(), context.organization(), target);
    }
    for (const StepId step : later) {
        if (auto done = compensation.takeBack(step); !done) {
            return done;
        }
    }
    if (auto done = compensation.takeBack(target); !done) {
        return done;
    }
    context.step().setUndoes(target, later);
    return {};
}

Result<void> apply(CommandContext &context, const commands::Redo &)
{
    const StepId target = nextRedoStep(context.database(), context.organization());
    if (target.isNull()) {
        return failure(ErrorCode::NotFound, LinkingText::tr("There is nothing to redo."));
    }
    if (auto done = Compensation(context).takeBack(target); !done) {
        return done;
    }
    context.step().setUndoes(target);
    return {};
}

} // namespace rosterlink
