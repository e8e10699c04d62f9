// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/facts.h"
#include "core/people/ids.h"
#include "core/people/kind.h"

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

/// "Remove": ends the invitation only, never the profile.
struct RemoveInvitation
{
    InvitationId invitation;
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
                 commands::Reject, commands::TakeBackRejection, commands::Exempt, commands::LinkAfterAll,
                 commands::MarkCsc, commands::CreateMember, commands::CreateLearner, commands::GiveRole,
                 commands::TakeRole, commands::EditLearner, commands::Confirm, commands::SameProfile,
                 commands::RemoveInvitation, commands::Undo, commands::Redo>;

} // namespace rosterlink
