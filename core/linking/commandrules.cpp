// SPDX-License-Identifier: Apache-2.0
#include "core/linking/commandrules.h"

#include "core/store/historyrows.h"
#include "core/store/personrows.h"

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
    StepKind operator()(const commands::LinkAfterAll &) const { return StepKind::LinkAfterAll; }
    StepKind operator()(const commands::MarkCsc &) const { return StepKind::MarkCsc; }
    StepKind operator()(const commands::CreateMember &) const { return StepKind::CreateMember; }
    StepKind operator()(const commands::CreateLearner &) const { return StepKind::CreateLearner; }
    StepKind operator()(const commands::GiveRole &) const { return StepKind::GiveRole; }
    StepKind operator()(const commands::TakeRole &) const { return StepKind::TakeRole; }
    StepKind operator()(const commands::EditLearner &) const { return StepKind::EditLearner; }
    StepKind operator()(const commands::Confirm &) const { return StepKind::Confirm; }
    StepKind operator()(const commands::SameProfile &) const { return StepKind::SameProfile; }
    StepKind operator()(const commands::RemoveInvitation &) const { return StepKind::RemoveInvitation; }
    StepKind operator()(const commands::Undo &) const { return StepKind::Undo; }
    StepKind operator()(const commands::Redo &) const { return StepKind::Redo; }
};

/// The first person that a command names; null where it names none.
struct SubjectOf
{
    PersonId operator()(const commands::Link &c) const { return c.profile.person(); }
    PersonId operator()(const commands::LinkInstead &c) const { return c.profile.person(); }
    PersonId operator()(const commands::Swap &c) const { return c.one.person(); }
    PersonId operator()(const commands::LinkMany &c) const { return c.pairs.value(0).profile.person(); }
    PersonId operator()(const commands::Unlink &c) const { return c.profile.person(); }
    PersonId operator()(const commands::Reject &c) const { return c.profile.person(); }
    PersonId operator()(const commands::TakeBackRejection &c) const { return c.profile.person(); }
    PersonId operator()(const commands::Exempt &c) const { return c.people.value(0); }
    PersonId operator()(const commands::LinkAfterAll &c) const { return c.person; }
    PersonId operator()(const commands::MarkCsc &c) const { return c.member.person(); }
    PersonId operator()(const commands::CreateMember &c) const { return c.counterpart.person(); }
    PersonId operator()(const commands::CreateLearner &c) const { return c.counterpart.person(); }
    PersonId operator()(const commands::GiveRole &c) const { return c.members.value(0).person(); }
    PersonId operator()(const commands::TakeRole &c) const { return c.member.person(); }
    PersonId operator()(const commands::EditLearner &c) const { return c.learner.person(); }
    PersonId operator()(const commands::Confirm &c) const { return c.profile.person(); }
    PersonId operator()(const commands::SameProfile &c) const { return c.made.person(); }
    PersonId operator()(const commands::RemoveInvitation &) const { return {}; }
    PersonId operator()(const commands::Undo &) const { return {}; }
    PersonId operator()(const commands::Redo &) const { return {}; }
};
} // namespace

StepKind stepKindOf(const Command &command)
{
    return std::visit(StepKindOf(), command);
}

std::optional<Kind> kindOf(Database &database, OrganizationId organization, const Command &command)
{
    const PersonId subject = std::visit(SubjectOf(), command);
    const auto person = personRows::personEver(database, organization, subject);
    return person ? std::optional<Kind>(person->kind) : std::nullopt;
}

Permission permissionFor(StepKind what, std::optional<Kind> kind)
{
    switch (what) {
    case StepKind::CreateOrganization:
    case StepKind::RenameOrganization:
    case StepKind::Import:
    case StepKind::Synchronize:
    case StepKind::Settings:
        return Permission::ManageIntegrations;
    case StepKind::EditRole:
        return Permission::EditRoleSettings;
    case StepKind::EditLearner:
        return Permission::EditProtectedInfo;
    case StepKind::TakeOverLinks:
        return Permission::ExportData;
    case StepKind::CreateMember:
    case StepKind::GiveRole:
    case StepKind::TakeRole:
    case StepKind::EditMember:
    case StepKind::RemoveInvitation:
    case StepKind::ResendInvitation:
        return Permission::ManageMembers;
    default:
        return kind == Kind::Learners ? Permission::AddAndRemoveLearners : Permission::ManageMembers;
    }
}

} // namespace rosterlink
