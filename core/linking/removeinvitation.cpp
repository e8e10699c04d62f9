// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"
#include "core/store/invitationrows.h"

namespace rosterlink
{

Result<void> apply(CommandContext &context, const commands::RemoveInvitation &command)
{
    context.step().setSubject({}, Kind::Members);
    if (auto row =
            invitationRows::invitation(context.database(), context.organization(), command.invitation)) {
        context.step().end(tables::invitation, row->id.value(), {row->member, {}});
    }
    return {};
}

} // namespace rosterlink
