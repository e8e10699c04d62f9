// SPDX-License-Identifier: Apache-2.0
#include "core/history/stepkind.h"

#include <array>
#include <utility>

namespace rosterlink
{

namespace
{
using Named = std::pair<StepKind, QLatin1String>;
constexpr std::array<Named, 42> names = {{
    {StepKind::CreateOrganization, QLatin1String("create organization")},
    {StepKind::RenameOrganization, QLatin1String("rename organization")},
    {StepKind::Import, QLatin1String("import")},
    {StepKind::Synchronize, QLatin1String("synchronize")},
    {StepKind::Link, QLatin1String("link")},
    {StepKind::LinkInstead, QLatin1String("link instead")},
    {StepKind::Swap, QLatin1String("swap")},
    {StepKind::LinkMany, QLatin1String("link many")},
    {StepKind::Unlink, QLatin1String("unlink")},
    {StepKind::Reject, QLatin1String("reject")},
    {StepKind::TakeBack, QLatin1String("take back")},
    {StepKind::Exempt, QLatin1String("exempt")},
    {StepKind::AskLater, QLatin1String("ask later")},
    {StepKind::Answered, QLatin1String("answered")},
    {StepKind::Teach, QLatin1String("teach")},
    {StepKind::ForgetName, QLatin1String("forget name")},
    {StepKind::LinkAfterAll, QLatin1String("link after all")},
    {StepKind::MarkCsc, QLatin1String("mark csc")},
    {StepKind::CreateMember, QLatin1String("create member")},
    {StepKind::CreateLearner, QLatin1String("create learner")},
    {StepKind::GiveRole, QLatin1String("give role")},
    {StepKind::TakeRole, QLatin1String("take role")},
    {StepKind::EditMember, QLatin1String("edit member")},
    {StepKind::EditLearner, QLatin1String("edit learner")},
    {StepKind::Confirm, QLatin1String("confirm")},
    {StepKind::SameProfile, QLatin1String("same profile")},
    {StepKind::Leave, QLatin1String("leave")},
    {StepKind::SendInvitation, QLatin1String("send invitation")},
    {StepKind::RecallInvitation, QLatin1String("recall invitation")},
    {StepKind::ResendInvitation, QLatin1String("resend invitation")},
    {StepKind::RemoveInvitation, QLatin1String("remove invitation")},
    {StepKind::MakeInvitationLink, QLatin1String("make invitation link")},
    {StepKind::MarkInvitationSent, QLatin1String("mark invitation sent")},
    {StepKind::AcceptInvitation, QLatin1String("accept invitation")},
    {StepKind::TakeOverLinks, QLatin1String("take over links")},
    {StepKind::EditRole, QLatin1String("edit role")},
    {StepKind::LinkingRules, QLatin1String("linking rules")},
    {StepKind::MailSettings, QLatin1String("mail settings")},
    {StepKind::Export, QLatin1String("export")},
    {StepKind::AliasPattern, QLatin1String("alias pattern")},
    {StepKind::Undo, QLatin1String("undo")},
    {StepKind::Redo, QLatin1String("redo")},
}};
} // namespace

QLatin1String stepKindName(StepKind kind)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == kind) {
            return name;
        }
    }
    return {};
}

std::optional<StepKind> stepKindFromName(QStringView text)
{
    for (const auto &[kind, name] : names) {
        if (name == text) {
            return kind;
        }
    }
    return std::nullopt;
}

bool isUndoable(StepKind kind)
{
    switch (kind) {
    case StepKind::CreateOrganization:
    case StepKind::RenameOrganization:
    case StepKind::Synchronize:
    case StepKind::LinkingRules:
    case StepKind::MailSettings:
    case StepKind::Export:
    case StepKind::AliasPattern:
    case StepKind::SendInvitation:
    case StepKind::RecallInvitation:
    case StepKind::ResendInvitation:
    case StepKind::MakeInvitationLink:
    case StepKind::MarkInvitationSent:
    case StepKind::AcceptInvitation:
    case StepKind::Undo:
    case StepKind::Redo:
        return false;
    default:
        return true;
    }
}

} // namespace rosterlink
