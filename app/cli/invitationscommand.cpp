// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invitationscommand.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/console.h"
#include "app/cli/jsontext.h"
#include "app/cli/options.h"
#include "app/cli/smallfiles.h"
#include "core/mail/delivery.h"
#include "core/mail/invitations.h"
#include "core/mail/smtptransport.h"
#include "core/people/clock.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
const auto json = u"json"_s;
const auto send = u"send"_s;
const auto now = u"now"_s;
const auto smtp = u"smtp"_s;
const auto user = u"user"_s;
const auto passwordFile = u"password-file"_s;
const auto sender = u"sender"_s;

Result<SmtpAccount> accountOf(const Arguments &arguments)
{
    const auto address = SmtpAddress::parse(arguments.value(smtp));
    if (!address) {
        return tl::unexpected(address.error());
    }
    SmtpAccount account{*address, arguments.value(user), {}, {}};
    if (arguments.has(user) != arguments.has(passwordFile)) {
        return failure(ErrorCode::InvalidInput,
                       CommandLineText::tr("--user and --password-file belong together."));
    }
    if (arguments.has(passwordFile)) {
        auto password = readSecret(arguments.value(passwordFile));
        if (!password) {
            return tl::unexpected(password.error());
        }
        account.password = *std::move(password);
    }
    if (arguments.has(options::caFile)) {
        auto authorities = readAuthorities(arguments.value(options::caFile));
        if (!authorities) {
            return tl::unexpected(authorities.error());
        }
        account.authorities = *std::move(authorities);
    }
    return account;
}

Result<DeliveryReport> deliver(const Arguments &arguments, Database &database,
                               const OrganizationRow &organization, Console &console)
{
    for (const QString &needed : {smtp, sender}) {
        if (!arguments.has(needed)) {
            return failure(ErrorCode::InvalidInput, CommandLineText::tr("--send needs --%1.").arg(needed));
        }
    }
    auto account = accountOf(arguments);
    if (!account) {
        return tl::unexpected(account.error());
    }
    auto from = EmailAddress::parse(arguments.value(sender));
    if (!from) {
        return failure(ErrorCode::InvalidInput, u"--sender: "_s + from.error().sentence);
    }
    const SystemClock clock;
    SmtpTransport transport(*std::move(account));
    const auto scope = arguments.has(now) ? DeliveryScope::AllWaiting : DeliveryScope::Due;
    return Delivery(database, organization, *std::move(from), transport, clock)
        .run(scope, console.progress());
}

QJsonObject toJson(const InvitationLine &line)
{
    const InvitationRow &row = line.invitation;
    return {{u"id"_s, row.id.value()},  {u"name"_s, line.member},         {u"address"_s, row.address},
            {u"state"_s, row.state},    {u"since"_s, utcText(row.since)}, {u"attempts"_s, row.attempts},
            {u"message"_s, row.message}};
}

void print(const std::vector<InvitationLine> &lines, bool asJson, Console &console)
{
    if (asJson) {
        QJsonArray invitations;
        for (const InvitationLine &line : lines) {
            invitations.append(toJson(line));
        }
        console.print(jsonLine({{u"invitations"_s, invitations}}));
        return;
    }
    for (const InvitationLine &line : lines) {
        const InvitationRow &row = line.invitation;
        console.print(CommandLineText::tr("%1: %2, %3, since %4")
                          .arg(row.state, line.member, row.address, utcText(row.since)));
        if (!row.message.isEmpty()) {
            console.print(u"  "_s + row.message);
        }
    }
    if (lines.empty()) {
        console.print(CommandLineText::tr("There are no invitations."));
    }
}

Result<void> run(const Arguments &arguments, Console &console)
{
    const auto opened = openOrganization(arguments);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const auto &[database, organization] = *opened;
    if (arguments.has(send)) {
        const auto report = deliver(arguments, *database, organization, console);
        if (!report) {
            return tl::unexpected(report.error());
        }
        if (!arguments.has(json)) {
            console.print(CommandLineText::tr("Sent: %1, failed: %2, to be tried again: %3, not due: %4")
                              .arg(report->sent)
                              .arg(report->failed)
                              .arg(report->later)
                              .arg(report->paused));
        }
    }
    const auto lines = database->snapshot<std::vector<InvitationLine>>(
        [&] { return invitationLines(*database, organization.id, true, SystemClock().now()); });
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    print(*lines, arguments.has(json), console);
    return {};
}
} // namespace

Command invitationsCommand()
{
    Command command;
    command.name = u"invitations"_s;
    command.description = CommandLineText::tr("Lists the invitations of an organization, and sends them.");
    command.options = {
        options::dataOption(),
        options::organizationOption(),
        {json, CommandLineText::tr("Prints them as JSON.")},
        {send, CommandLineText::tr("Sends what waits; nothing is sent without.")},
        {now, CommandLineText::tr("Also tries those now that the server put off.")},
        {smtp,
         CommandLineText::tr("The mail server: smtp://mail.example.org:587 or smtps://mail.example.org."),
         u"URL"_s},
        {user, CommandLineText::tr("The name that the mail server knows you by."), u"U"_s},
        {passwordFile, CommandLineText::tr("The file that holds the password, and nothing else."), u"FILE"_s},
        {sender, CommandLineText::tr("The e-mail address that invitations come from."), u"ADDRESS"_s},
        options::caFileOption()};
    command.required = {options::data, options::organization};
    command.inputs = {passwordFile, options::caFile};
    command.run = run;
    return command;
}

} // namespace rosterlink::cli
