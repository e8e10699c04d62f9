// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/linkingrules.h"
#include "core/directory/permission.h"
#include "core/mail/invitationtext.h"
#include "core/mail/mailsettings.h"
#include "core/people/aliasmaker.h"
#include "core/people/facts.h"
#include "core/people/ids.h"
#include "core/people/kind.h"
#include "core/store/mailserverrows.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <optional>
#include <variant>

namespace rosterlink
{

/// Everything that a user can decide, one small value a click. Commands are executed by Linking::execute(),
/// the one place that checks permissions, opens the transaction and writes the history.
namespace commands
{

/// The name button: these two are one person.
struct Link
{
    ProfileId profile;
    CounterpartId counterpart;
};

/// "Link here instead": ends whatever link either of the two has and makes this one, in one step.
struct LinkInstead
{
    ProfileId profile;
    CounterpartId counterpart;
};

/// "Swap": two linked pairs that were crossed change counterparts.
struct Swap
{
    ProfileId one;
    ProfileId other;
};

/// "Link both as shown": several pairs in one step, all or none.
struct LinkMany
{
    QVector<Link> pairs;
};

enum class UnlinkReason { WrongPerson, HasLeft, NotSure };
/// Ends a link. WrongPerson remembers that the two are not the same; HasLeft takes the one who remains off
/// the list; NotSure keeps the pair from ever being linked automatically.
struct Unlink
{
    ProfileId profile;
    UnlinkReason reason = UnlinkReason::NotSure;
    bool removeProfile = false; ///< for pairs made with +: "Unlink and remove the profile"
    std::optional<Side> left =
        std::nullopt; ///< HasLeft: the side that the person left; none: whichever no longer has them, or both
};

/// "Not the same person".
struct Reject
{
    ProfileId profile;
    CounterpartId counterpart;
};

/// "Take back": they may be the same person after all.
struct TakeBackRejection
{
    ProfileId profile;
    CounterpartId counterpart;
};

/// "No need to link", of either side.
struct Exempt
{
    QVector<PersonId> people;
};

/// "Ask later…": the person comes up again on that day, with the question. Takes the place of one that is
/// there; whatever is decided about the person ends it.
struct AskLater
{
    PersonId person;
    QString question;
    QDate day; ///< where the user is
};

/// The question about somebody was answered.
struct Answered
{
    PersonId person;
};

/// "Remember": the names of these two, who were linked by hand, are one person's from now on (taughtBy());
/// everybody of their kind is matched anew, and nobody linked by it but those who are named here.
struct Teach
{
    ProfileId profile;
    CounterpartId counterpart;
    QVector<Link> linked; ///< who became certain with it and are linked in the same step
};

/// "Forget": a name that was remembered no longer is. Links stay.
struct ForgetName
{
    qint64 name = 0;
    ProfileId profile; ///< whom it was learned from
};

/// "Link after all".
struct LinkAfterAll
{
    PersonId person;
};

/// "This is our CSC": marks the member and takes them off the list.
struct MarkCsc
{
    ProfileId member;
};

/// + for a member: profile, link and invitation together.
struct CreateMember
{
    CounterpartId counterpart;
    QString email;         ///< empty: the address on file
    QVector<RoleId> roles; ///< given with it
    bool anyway = false; ///< "Create anyway": really somebody else than those suggested, which is remembered
};

/// + for a learner: profile, alias and link together.
struct CreateLearner
{
    CounterpartId counterpart;
    bool anyway = false;
};

struct GiveRole
{
    QVector<ProfileId> members;
    RoleId role;
};

struct TakeRole
{
    ProfileId member;
    RoleId role;
};

/// Names and alias on the learner's dashboard. Fields that are none stay as they are.
struct EditLearner
{
    ProfileId learner;
    int version = 0; ///< of the row that the user saw; an older one is refused
    std::optional<QString> alias;
    std::optional<QString> firstName;
    std::optional<QString> middleName;
    std::optional<QString> lastName;
};

/// "Still the same person": the facts as they are now are those that the link stands on.
struct Confirm
{
    ProfileId profile;
};

/// "The same profile": somebody who was made here with + and somebody whom a newer Motivity file brought are
/// one. The made profile ends; its link, roles, invitation, alias and decisions go over to the imported one.
/// Facts don't.
struct SameProfile
{
    ProfileId made;
    ProfileId imported;
};

/// "Send now": those that wait go out at once, also where a server put them off.
struct SendInvitations
{
    QVector<InvitationId> invitations;
};

/// "Recall": those that still wait don't go out by themselves any more.
struct RecallInvitations
{
    QVector<InvitationId> invitations;
};

/// "Resend": those that were sent, that failed or expired go out once more, with a new link; the old one ends
/// with that.
struct ResendInvitations
{
    QVector<InvitationId> invitations;
};

/// "Remove": ends the invitations only, never the profiles.
struct RemoveInvitations
{
    QVector<InvitationId> invitations;
};

/// "Copy link", and what a mail program or a file is given: a new link (StepReport::link). The old one ends.
struct MakeInvitationLink
{
    InvitationId invitation;
};

/// "I have sent it": by a mail program of the desktop.
struct MarkInvitationSent
{
    InvitationId invitation;
};

/// Whoever has the link accepts: the member is active from then on. Needs no permission.
struct AcceptInvitation
{
    QString link; ///< or its token alone
};

/// A new role, also one that was copied from another.
struct CreateRole
{
    QString name;
    Permissions permissions;
};

/// Renames a role, or changes what it allows. Fields that are none stay as they are.
struct ChangeRole
{
    RoleId role;
    int version = 0; ///< of the row that the user saw; an older one is refused
    std::optional<QString> name;
    std::optional<Permissions> permissions;
};

/// Removes a role, and takes it from all who have it.
struct RemoveRole
{
    RoleId role;
};

/// Where invitations are sent from; none ends it.
struct SetMailServer
{
    std::optional<MailServerRow> server;
};

/// How they go out.
struct SetMailSettings
{
    MailSettings settings;
};

/// How they read in one language ("en", "es").
struct SetInvitationText
{
    QString language;
    InvitationText text;
};

/// How aliases are made from now on.
struct SetAliasPattern
{
    AliasPattern pattern = AliasPattern::Letters;
};

/// What is linked automatically from now on. Everybody is matched anew by it, and whom it links is linked;
/// tryRules() tells before. Also takes a newer matching over where the rules stay.
struct SetLinkingRules
{
    LinkingRules rules = LinkingRules::AlsoInPart;
};

/// A file of people is about to be written: history tells of it, whoever wrote it.
struct NoteExport
{
    std::optional<Kind> kind; ///< none: of both, or of neither
    QString list;             ///< which, see exportName()
    int people = 0;           ///< how many it is about; 0: not said
};

/// Takes a step back by a compensating step; see Linking::undoPreview().
struct Undo
{
    StepId step;            ///< null: the latest that can be undone
    bool withLater = false; ///< an import: the decisions made since are taken back with it
};

/// Takes the latest undo back.
struct Redo
{};

} // namespace commands

using Command =
    std::variant<commands::Link, commands::LinkInstead, commands::Swap, commands::LinkMany, commands::Unlink,
                 commands::Reject, commands::TakeBackRejection, commands::Exempt, commands::AskLater,
                 commands::Answered, commands::Teach, commands::ForgetName, commands::LinkAfterAll,
                 commands::MarkCsc, commands::CreateMember, commands::CreateLearner, commands::GiveRole,
                 commands::TakeRole, commands::EditLearner, commands::Confirm, commands::SameProfile,
                 commands::SendInvitations, commands::RecallInvitations, commands::ResendInvitations,
                 commands::RemoveInvitations, commands::MakeInvitationLink, commands::MarkInvitationSent,
                 commands::AcceptInvitation, commands::CreateRole, commands::ChangeRole, commands::RemoveRole,
                 commands::SetMailServer, commands::SetMailSettings, commands::SetInvitationText,
                 commands::SetAliasPattern, commands::SetLinkingRules, commands::NoteExport, commands::Undo,
                 commands::Redo>;

} // namespace rosterlink
