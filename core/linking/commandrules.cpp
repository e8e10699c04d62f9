// SPDX-License-Identifier: Apache-2.0
#include "core/linking/commandrules.h"

namespace rosterlink
{

namespace
{
struct StepKindOf
{
    StepKind operator()(const commands::Link &) const { return StepKind::Link; }
    StepKind operator()(const commands::LinkInstead &) const { return StepKind::LinkInstead; }
    StepKind operator()(const commands::Swap &) const { return StepKind::Swap; }
    StepKind operator()(const commands::LinkMany &) const { return StepKind::LinkMany; }
    StepKind operator()(const commands::Unlink &unlink) const
    {
        return unlink.reason == commands::UnlinkReason::HasLeft ? StepKind::Leave : StepKind::Unlink;
    }
    StepKind operator()(const commands::Reject &) const { return StepKind::Reject; }
    StepKind operator()(const commands::TakeBackRejection &) const { return StepKind::TakeBack; }
    StepKind operator()(const commands::Exempt &) const { return StepKind::Exempt; }
    StepKind operator()(const commands::AskLater &) const { return StepKind::AskLater; }
    StepKind operator()(const commands::Answered &) const { return StepKind::Answered; }
    StepKind operator()(const commands::Teach &) const { return StepKind::Teach; }
    StepKind operator()(const commands::ForgetName &) const { return StepKind::ForgetName; }
    StepKind operator()(const commands::LinkAfterAll &) const { return StepKind::LinkAfterAll; }
    StepKind operator()(const commands::MarkCsc &) const { return StepKind::MarkCsc; }
    StepKind operator()(const commands::CreateMember &) const { return StepKind::CreateMember; }
    StepKind operator()(const commands::CreateLearner &) const { return StepKind::CreateLearner; }
    StepKind operator()(const commands::GiveRole &) const { return StepKind::GiveRole; }
    StepKind operator()(const commands::TakeRole &) const { return StepKind::TakeRole; }
    StepKind operator()(const commands::EditLearner &) const { return StepKind::EditLearner; }
    StepKind operator()(const commands::Confirm &) const { return StepKind::Confirm; }
    StepKind operator()(const commands::SameProfile &) const { return StepKind::SameProfile; }
    StepKind operator()(const commands::SendInvitations &) const { return StepKind::SendInvitation; }
    StepKind operator()(const commands::RecallInvitations &) const { return StepKind::RecallInvitation; }
    StepKind operator()(const commands::ResendInvitations &) const { return StepKind::ResendInvitation; }
    StepKind operator()(const commands::RemoveInvitations &) const { return StepKind::RemoveInvitation; }
    StepKind operator()(const commands::MakeInvitationLink &) const { return StepKind::MakeInvitationLink; }
    StepKind operator()(const commands::MarkInvitationSent &) const { return StepKind::MarkInvitationSent; }
    StepKind operator()(const commands::AcceptInvitation &) const { return StepKind::AcceptInvitation; }
    StepKind operator()(const commands::CreateRole &) const { return StepKind::EditRole; }
    StepKind operator()(const commands::ChangeRole &) const { return StepKind::EditRole; }
    StepKind operator()(const commands::RemoveRole &) const { return StepKind::EditRole; }
    StepKind operator()(const commands::SetMailServer &) const { return StepKind::MailSettings; }
    StepKind operator()(const commands::SetMailSettings &) const { return StepKind::MailSettings; }
    StepKind operator()(const commands::SetInvitationText &) const { return StepKind::MailSettings; }
    StepKind operator()(const commands::SetAliasPattern &) const { return StepKind::AliasPattern; }
    StepKind operator()(const commands::SetLinkingRules &) const { return StepKind::LinkingRules; }
    StepKind operator()(const commands::NoteExport &) const { return StepKind::Export; }
    StepKind operator()(const commands::Undo &) const { return StepKind::Undo; }
    StepKind operator()(const commands::Redo &) const { return StepKind::Redo; }
};
} // namespace

StepKind stepKindOf(const Command &command)
{
    return std::visit(StepKindOf(), command);
}

Permissions permissionsFor(StepKind what, const QSet<Kind> &kinds)
{
    Permissions needed;
    switch (what) {
    case StepKind::Import:
    case StepKind::MailSettings:
    case StepKind::LinkingRules:
        return Permission::ManageIntegrations;
    case StepKind::EditRole:
        return Permission::EditRoleSettings;
    case StepKind::EditLearner:
    case StepKind::AliasPattern:
        return Permission::EditProtectedInfo;
    case StepKind::CreateMember:
    case StepKind::GiveRole:
    case StepKind::TakeRole:
    case StepKind::EditMember:
    case StepKind::SendInvitation:
    case StepKind::RecallInvitation:
    case StepKind::ResendInvitation:
    case StepKind::RemoveInvitation:
    case StepKind::MakeInvitationLink:
    case StepKind::MarkInvitationSent:
        return Permission::ManageMembers;
    case StepKind::TakeOverLinks:
        needed = Permission::ExportData;
        break;
    case StepKind::Export:
        return Permission::ExportData;
    case StepKind::AcceptInvitation: // by who has the link, whoever that is
        return {};
    default:
        break;
    }
    for (const Kind kind : kinds) {
        needed |= deciding(kind);
    }
    return needed;
}

} // namespace rosterlink
