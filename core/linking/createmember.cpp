// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"
#include "core/linking/newprofile.h"
#include "core/mail/outbox.h"
#include "core/people/emailaddress.h"
#include "core/store/database.h"
#include "core/store/invitationrows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// The address that the invitation goes to: typed, or on file. NeedsAnswer where there is none that can be
/// written to.
Result<QString> invitationAddress(CommandContext &context, const commands::CreateMember &command,
                                  const PersonRow &staff)
{
    const QString name = context.name(staff);
    if (!command.email.trimmed().isEmpty()) {
        auto typed = EmailAddress::parse(command.email);
        if (!typed) {
            return failure(ErrorCode::NeedsAnswer, typed.error().sentence);
        }
        return typed->text();
    }
    for (const QString &text : staff.facts.values(Field::Email)) {
        if (auto onFile = EmailAddress::parse(text)) {
            return onFile->text();
        }
    }
    return failure(
        ErrorCode::NeedsAnswer,
        LinkingText::tr("There is no e-mail address on file for %1. Type one: the invitation goes there.")
            .arg(name));
}

/// Refused with the sentence that says whose the address is.
Result<void> refuseTaken(CommandContext &context, const QString &address)
{
    const PersonId owner = personRows::memberWithEmail(context.database(), context.organization(), address);
    if (!owner.isNull()) {
        const auto member = personRows::person(context.database(), context.organization(), owner);
        return failure(
            ErrorCode::Conflict,
            LinkingText::tr("%1 in Motivity has the e-mail address %2 already. Nothing was created.")
                .arg(member ? context.name(*member) : QString(), address));
    }
    if (auto invited = invitationRows::inForceTo(context.database(), context.organization(), address)) {
        const auto member =
            personRows::personEver(context.database(), context.organization(), invited->member);
        return failure(ErrorCode::Conflict,
                       LinkingText::tr("An invitation to %1 is waiting already, for %2. Nothing was created.")
                           .arg(address, member ? context.name(*member) : QString()));
    }
    return {};
}
} // namespace

Result<void> apply(CommandContext &context, const commands::CreateMember &command)
{
    auto prepared = prepareProfile(context, command.counterpart, Kind::Members, command.anyway);
    if (!prepared || !*prepared) {
        return prepared ? Result<void>() : tl::unexpected(prepared.error());
    }
    const PersonRow &staff = **prepared;
    auto address = invitationAddress(context, command, staff);
    if (!address) {
        return tl::unexpected(address.error());
    }
    if (auto free = refuseTaken(context, *address); !free) {
        return free;
    }
    PersonRow member = profileFrom(context, staff);
    member.facts[Field::Email] = *address;
    member.active = false;
    auto linked = insertProfile(context, member, staff);
    queueInvitation(context.step(), linked.id, *address);
    return giveRoles(context, linked, command.roles);
}

} // namespace rosterlink
