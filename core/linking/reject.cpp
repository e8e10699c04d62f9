// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

Result<void> apply(CommandContext &context, const commands::Reject &command)
{
    auto pair = context.pair(command.profile, command.counterpart);
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    const auto link = context.linkOf(pair->profile.id);
    if (link && link->counterpart == command.counterpart) {
        return failure(ErrorCode::Conflict,
                       LinkingText::tr("%1 and %2 are linked. Unlink them first.")
                           .arg(context.name(pair->profile), context.name(pair->counterpart)));
    }
    context.insertRejection(pair->profile, pair->counterpart, u"rejected"_s);
    return {};
}

Result<void> apply(CommandContext &context, const commands::TakeBackRejection &command)
{
    auto pair = context.pair(command.profile, command.counterpart);
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    context.endRejections(command.profile, command.counterpart);
    return {};
}

} // namespace rosterlink
