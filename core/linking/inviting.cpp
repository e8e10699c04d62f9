// SPDX-License-Identifier: Apache-2.0
#include "core/linking/acceptance.h"
#include "core/linking/handlers.h"
#include "core/mail/invitationmessage.h"
#include "core/mail/invitationstate.h"
#include "core/mail/mailsettings.h"
#include "core/mail/outbox.h"
#include "core/people/daytext.h"
#include "core/store/database.h"
#include "core/store/invitationrows.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
using State = InvitationState;

/// Changes each of the invitations that are still there and in one of these states; the others were dealt
/// with already, by a double click or in another window.
void changeEach(CommandContext &context, const QVector<InvitationId> &invitations,
                std::initializer_list<State> states, const std::function<void(const InvitationRow &)> &change)
{
    context.step().setSubject({}, Kind::Members);
    invitationRows::expire(context.database(), context.organization(), context.step().at());
    for (const InvitationId id : invitations) {
        const auto row = invitationRows::invitation(context.database(), context.organization(), id);
        if (row &&
            std::find(states.begin(), states.end(), invitationStateFromText(row->state)) != states.end()) {
            change(*row);
        }
    }
}

void update(CommandContext &context, const InvitationRow &row, const Cells &cells)
{
    context.step().update(tables::invitation, row.id.value(), cells, {row.member, {}});
}

QVariant moment(const QDateTime &at)
{
    return utcText(at) + u""_s; // an empty text, not SQL's NULL
}

/// Refused with the sentence that says who was invited there since.
Result<void> refuseInvitedSince(CommandContext &context, const InvitationRow &row)
{
    const auto other = invitationRows::inForceTo(context.database(), context.organization(), row.address);
    if (!other || other->id == row.id) {
        return {};
    }
    const auto member = personRows::personEver(context.database(), context.organization(), other->member);
    return failure(ErrorCode::Conflict,
                   LinkingText::tr("%1 was invited at the same e-mail address since. Nothing was sent.")
                       .arg(member ? context.name(*member) : QString()));
}

/// The domain that a Message-ID takes: the mail server's, where one is set up.
QString senderDomain(CommandContext &context)
{
    const auto sender = invitationSender(context.database(), context.organization());
    return sender ? sender->domain() : u"rosterlink.invalid"_s;
}

Result<InvitationRow> invitationOf(CommandContext &context, InvitationId id)
{
    context.step().setSubject({}, Kind::Members);
    if (auto row = invitationRows::invitation(context.database(), context.organization(), id)) {
        return *std::move(row);
    }
    return failure(ErrorCode::NotFound,
                   LinkingText::tr("This invitation isn't there any more. Nothing was changed."));
}

Error acceptedAlready(const InvitationRow &row)
{
    return {ErrorCode::Conflict,
            LinkingText::tr("This invitation was accepted already, on %1. A link works once.")
                .arg(dayText(row.since))};
}
} // namespace

Result<void> apply(CommandContext &context, const commands::SendInvitations &command)
{
    changeEach(context, command.invitations, {State::Waiting}, [&](const InvitationRow &row) {
        auto mail = invitationRows::mail(context.database(), context.organization(), row.id);
        const bool putOff = mail && mail->due > context.step().at();
        if (putOff) {
            mail->due = {};
            invitationRows::setMail(context.database(), context.organization(), row.id, *mail);
        }
        if (putOff || !row.goesOut.isValid() || row.goesOut > context.step().at()) {
            update(context, row, {{"goes_out"_L1, moment(context.step().at())}});
        }
    });
    return {};
}

Result<void> apply(CommandContext &context, const commands::RecallInvitations &command)
{
    changeEach(context, command.invitations, {State::Waiting}, [&](const InvitationRow &row) {
        update(context, row, {{"goes_out"_L1, moment({})}});
    });
    return {};
}

Result<void> apply(CommandContext &context, const commands::ResendInvitations &command)
{
    Result<void> outcome;
    const auto hold = mailSettings(context.database(), context.organization()).hold;
    const QDateTime now = context.step().at();
    changeEach(context, command.invitations, {State::Sent, State::Failed, State::Expired},
               [&](const InvitationRow &row) {
                   auto free = refuseInvitedSince(context, row);
                   if (!free) {
                       outcome = std::move(free);
                       return;
                   }
                   if (auto mail = invitationRows::mail(context.database(), context.organization(), row.id)) {
                       // The next attempt is another e-mail, with a link of its own.
                       mail->token.clear();
                       mail->due = {};
                       invitationRows::setMail(context.database(), context.organization(), row.id, *mail);
                   }
                   update(context, row,
                          {{"state"_L1, QString(toText(State::Waiting))},
                           {"since"_L1, utcText(now)},
                           {"attempts"_L1, 0},
                           {"message"_L1, u""_s},
                           {"goes_out"_L1, moment(now.addSecs(hold ? hold->count() : 0))}});
               });
    return outcome;
}

Result<void> apply(CommandContext &context, const commands::RemoveInvitations &command)
{
    context.step().setSubject({}, Kind::Members);
    for (const InvitationId id : command.invitations) {
        if (auto row = invitationRows::invitation(context.database(), context.organization(), id)) {
            context.step().end(tables::invitation, row->id.value(), {row->member, {}});
        }
    }
    return {};
}

Result<void> apply(CommandContext &context, const commands::MakeInvitationLink &command)
{
    invitationRows::expire(context.database(), context.organization(), context.step().at());
    const auto row = invitationOf(context, command.invitation);
    if (!row) {
        return tl::unexpected(row.error());
    }
    const State state = invitationStateFromText(row->state);
    if (state == State::Accepted) {
        return tl::unexpected(acceptedAlready(*row));
    }
    if (state == State::Sending) {
        return failure(ErrorCode::Conflict,
                       LinkingText::tr("This invitation is on its way just now. Try again in a minute."));
    }
    if (auto free = refuseInvitedSince(context, *row); !free) {
        return free;
    }
    InvitationMailRow mail = newInvitationMail(senderDomain(context), context.step().at());
    context.setLink(
        invitationLink(mail.token, mailSettings(context.database(), context.organization()).linkBase));
    if (state != State::Waiting) {
        mail.token.clear(); // only what waits holds one
    }
    invitationRows::setMail(context.database(), context.organization(), row->id, mail);
    if (state == State::Expired) {
        update(context, *row,
               {{"state"_L1, QString(toText(State::Sent))}, {"since"_L1, utcText(context.step().at())}});
    }
    context.step().setDetail(u"invitation"_s, row->id.value());
    return {};
}

Result<void> apply(CommandContext &context, const commands::MarkInvitationSent &command)
{
    changeEach(context, {command.invitation}, {State::Waiting, State::Failed}, [&](const InvitationRow &row) {
        if (auto mail = invitationRows::mail(context.database(), context.organization(), row.id)) {
            mail->token.clear();
            invitationRows::setMail(context.database(), context.organization(), row.id, *mail);
        }
        update(context, row,
               {{"state"_L1, QString(toText(State::Sent))},
                {"since"_L1, utcText(context.step().at())},
                {"message"_L1, u""_s}});
    });
    return {};
}

Result<void> apply(CommandContext &context, const commands::AcceptInvitation &command)
{
    Database &database = context.database();
    context.step().setSubject({}, Kind::Members);
    const auto linked = invitationOfLink(database, command.link);
    if (!linked) {
        return tl::unexpected(linked.error());
    }
    if (linked->organization != context.organization()) {
        return failure(ErrorCode::NotFound, LinkingText::tr("This link belongs to another organization."));
    }
    if (linked->ended) {
        return failure(ErrorCode::Conflict,
                       LinkingText::tr("The office ended this invitation. Ask it for a new one."));
    }
    const auto row = invitationRows::invitation(database, context.organization(), linked->invitation);
    auto mail = invitationRows::mail(database, context.organization(), linked->invitation);
    if (!row || !mail) {
        return failure(ErrorCode::NotFound,
                       LinkingText::tr("This invitation isn't there any more. Nothing was changed."));
    }
    if (row->state == toText(State::Accepted)) {
        return tl::unexpected(acceptedAlready(*row));
    }
    if (row->state == toText(State::Expired) || mail->expires <= context.step().at()) {
        return failure(ErrorCode::Conflict,
                       LinkingText::tr("This invitation expired on %1. Ask the office to send it again.")
                           .arg(dayText(mail->expires)));
    }
    mail->token.clear();
    invitationRows::setMail(database, context.organization(), row->id, *mail);
    update(context, *row,
           {{"state"_L1, QString(toText(State::Accepted))}, {"since"_L1, utcText(context.step().at())}});
    context.step().update(tables::person, row->member.value(), {{"active"_L1, 1}}, {row->member, {}});
    context.setMade(row->member);
    return {};
}

} // namespace rosterlink
