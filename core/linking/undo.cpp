// SPDX-License-Identifier: Apache-2.0
#include "core/linking/compensation.h"
#include "core/linking/handlers.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// A name that is remembered again, or no longer, changes what is suggested.
Result<void> rematchIfTaught(CommandContext &context, const Compensation &compensation)
{
    const auto kind = compensation.taughtKind();
    return kind ? rematchTaught(context, *kind) : Result<void>();
}
} // namespace

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
    return rematchIfTaught(context, compensation);
}

Result<void> apply(CommandContext &context, const commands::Redo &)
{
    const StepId target = nextRedoStep(context.database(), context.organization());
    if (target.isNull()) {
        return failure(ErrorCode::NotFound, LinkingText::tr("There is nothing to redo."));
    }
    Compensation compensation(context);
    if (auto done = compensation.takeBack(target); !done) {
        return done;
    }
    context.step().setUndoes(target);
    return rematchIfTaught(context, compensation);
}

} // namespace rosterlink
