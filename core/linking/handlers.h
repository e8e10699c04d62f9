// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/commandcontext.h"
#include "core/linking/commands.h"

namespace rosterlink
{

/// One function a command, in the file that is named after it or after what it belongs to; called by
/// Linking::execute() within its transaction. A function that changes nothing and succeeds means: it was so
/// already.
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::Link &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::LinkInstead &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::Swap &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::LinkMany &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::Unlink &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::Reject &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::TakeBackRejection &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::Exempt &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::AskLater &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::Answered &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::Teach &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::ForgetName &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::LinkAfterAll &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::MarkCsc &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::CreateMember &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::CreateLearner &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::GiveRole &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::TakeRole &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::EditLearner &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::Confirm &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::SameProfile &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::SendInvitations &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::RecallInvitations &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::ResendInvitations &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::RemoveInvitations &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::MakeInvitationLink &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::MarkInvitationSent &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::AcceptInvitation &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::CreateRole &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::ChangeRole &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::RemoveRole &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::SetMailServer &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::SetMailSettings &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::SetInvitationText &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::SetAliasPattern &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::SetLinkingRules &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::NoteExport &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::Undo &command);
[[nodiscard]] Result<void> apply(CommandContext &context, const commands::Redo &command);

/// Gives a member the roles, as GiveRole and CreateMember do. An Owner is made by an Owner only.
[[nodiscard]] Result<void> giveRoles(CommandContext &context, const PersonRow &member,
                                     const QVector<RoleId> &roles);

/// Finds the suggestions of one kind anew, after what was taught has changed.
[[nodiscard]] Result<void> rematchTaught(CommandContext &context, Kind kind);

} // namespace rosterlink
