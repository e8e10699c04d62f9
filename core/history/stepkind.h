// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>

namespace rosterlink
{

/// What a step did. Stored by name (stepKindName), so the order here is free.
enum class StepKind {
    CreateOrganization,
    RenameOrganization,
    Import,      ///< roster files were taken over, with the automatic links that followed
    Synchronize, ///< the connected system was read, with the automatic links that followed
    Link,
    LinkInstead, ///< ended another link and made this one
    Swap,        ///< two links that were crossed
    LinkMany,    ///< several pairs at once: a family's board, all sure ones
    Unlink,
    Reject,        ///< not the same person
    TakeBack,      ///< "not the same person" taken back
    Exempt,        ///< no need to link
    AskLater,      ///< a question about somebody, for another day
    Answered,      ///< such a question was answered
    Teach,         ///< two names are one person's, remembered for the organization
    ForgetName,    ///< such a name no longer is
    LinkAfterAll,  ///< "no need to link" taken back
    MarkCsc,       ///< this is our CSC
    CreateMember,  ///< + for a member
    CreateLearner, ///< + for a learner
    GiveRole,
    TakeRole,
    EditMember,
    EditLearner,
    Confirm,          ///< still the same person
    SameProfile,      ///< a profile made with + and one of a newer file are one
    Leave,            ///< has left
    SendInvitation,   ///< goes out at once
    RecallInvitation, ///< doesn't go out by itself
    ResendInvitation,
    RemoveInvitation,   ///< ends the invitation only, never the profile
    MakeInvitationLink, ///< for the clipboard, a mail program or a file
    MarkInvitationSent, ///< by a mail program of the desktop
    AcceptInvitation,
    TakeOverLinks, ///< links of a colleague's file were taken over
    EditRole,      ///< a role was made, renamed, changed or removed
    LinkingRules,  ///< what is linked automatically, with the automatic links that followed
    MailSettings,  ///< the mail server, how invitations go out, how they read
    Export,        ///< a file was written of what a list shows
    AliasPattern,  ///< how aliases are made from now on
    Undo,
    Redo
};

[[nodiscard]] QLatin1String stepKindName(StepKind kind);
[[nodiscard]] std::optional<StepKind> stepKindFromName(QStringView name);

/// Whether Undo (Ctrl+Z) takes back steps of this kind: decisions about people, not settings or
/// synchronizations.
[[nodiscard]] bool isUndoable(StepKind kind);

} // namespace rosterlink
