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
/// Who typed it, saw it; what came with a list, nobody may have looked at.
Error mistyped(const CommandContext &context, const EmailAddress &onFile)
{
    return {
        ErrorCode::NeedsAnswer,
        context.viewer().sees(Kind::Members, Field::Email)
            ? LinkingText::tr(
                  "The e-mail address on file, %1, looks mistyped: did you mean %2? Type the right "
                  "one; nothing was created.")
                  .arg(onFile.text(), onFile.likelyMeant())
            : LinkingText::tr("The e-mail address on file looks mistyped. Type the right one; nothing was "
                              "created.")};
}

/// The address that the invitation goes to: typed, or on file. NeedsAnswer where there is none that can be
/// written to, or that looks right.
Result<QString> invitationAddress(CommandContext &context, const commands::CreateMember &command,
                                  const PersonRow &staff)
{
    const QString name = context.name(staff);
    invitationRows::expire(context.database(), context.organization(), context.step().at());
    if (!command.email.trimmed().isEmpty()) {
        auto typed = EmailAddress::parse(command.email);
        if (!typed) {
            return failure(ErrorCode::NeedsAnswer, typed.error().sentence);
        }
        return typed->text();
    }
    for (const QString &text : staff.facts.values(Field::Email)) {
        if (auto onFile = EmailAddress::parse(text)) {
            return onFile->likelyMeant().isEmpty() ? Result<QString>(onFile->text())
                                                   : tl::unexpected(mistyped(context, *onFile));
        }
    }
    return failure(
        ErrorCode::NeedsAnswer,
        LinkingText::tr("There is no e-mail address on file for %1. Type one: the invitation goes there.")
            .arg(name));
}

/// Whose the address is already, as far as the viewer may see it.
QString belongsTo(const CommandContext &context, const QString &name, const QString &address)
{
    return context.viewer().sees(Kind::Members, Field::Email)
               ? LinkingText::tr("%1 in Motivity has the e-mail address %2 already. Nothing was created.")
                     .arg(name, address)
               : LinkingText::tr("%1 in Motivity has the e-mail address already. Nothing was created.")
                     .arg(name);
}

QString invitedAlready(const CommandContext &context, const QString &name, const QString &address)
{
    return context.viewer().sees(Kind::Members, Field::Email)
               ? LinkingText::tr("An invitation to %1 is waiting already, for %2. Nothing was created.")
                     .arg(address, name)
               : LinkingText::tr(
                     "An invitation to the e-mail address is waiting already, for %1. Nothing was "
                     "created.")
                     .arg(name);
}

/// Refused with the sentence that says whose the address is.
Result<void> refuseTaken(CommandContext &context, const QString &address)
{
    Database &database = context.database();
    const auto nameOf = [&](PersonId id) {
        const auto member = personRows::personEver(database, context.organization(), id);
        return member ? context.name(*member) : QString();
    };
    const PersonId owner = personRows::memberWithEmail(database, context.organization(), address);
    if (!owner.isNull()) {
        return failure(ErrorCode::Conflict, belongsTo(context, nameOf(owner), address));
    }
    if (const auto invited = invitationRows::inForceTo(database, context.organization(), address)) {
        return failure(ErrorCode::Conflict, invitedAlready(context, nameOf(invited->member), address));
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
    queueInvitation(context.step(), linked.id, *address, staff.language);
    return giveRoles(context, linked, command.roles);
}

} // namespace rosterlink
