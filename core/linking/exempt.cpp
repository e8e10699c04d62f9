// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
Result<void> exemptOne(CommandContext &context, PersonId id, ExemptionReason reason)
{
    auto person = context.person(id);
    if (!person) {
        return tl::unexpected(person.error());
    }
    if (auto link = context.linkOf(id)) {
        return tl::unexpected(context.alreadyLinked(*person, *link));
    }
    context.step().setSubject(context.integration(), person->kind);
    context.insertExemption(*person, reason);
    return {};
}
} // namespace

Result<void> apply(CommandContext &context, const commands::Exempt &command)
{
    for (const PersonId person : command.people) {
        if (auto done = exemptOne(context, person, ExemptionReason::NoNeed); !done) {
            return done;
        }
    }
    return {};
}

Result<void> apply(CommandContext &context, const commands::LinkAfterAll &command)
{
    auto person = context.person(command.person);
    if (!person) {
        return tl::unexpected(person.error());
    }
    context.step().setSubject(context.integration(), person->kind);
    context.endExemption(command.person);
    if (person->csc) {
        context.step().update(tables::person, person->id.value(), {{"csc"_L1, 0}}, {person->id, {}});
    }
    return {};
}

Result<void> apply(CommandContext &context, const commands::MarkCsc &command)
{
    auto member = context.person(command.member.person());
    if (!member) {
        return tl::unexpected(member.error());
    }
    if (member->kind != Kind::Members || member->side != Side::Motivity) {
        return failure(ErrorCode::InvalidInput,
                       LinkingText::tr("Only a member of Motivity can be the Motivity CSC."));
    }
    if (auto done = exemptOne(context, member->id, ExemptionReason::Csc); !done) {
        return done;
    }
    context.step().update(tables::person, member->id.value(), {{"csc"_L1, 1}}, {member->id, {}});
    return {};
}

} // namespace rosterlink
