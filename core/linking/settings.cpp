// SPDX-License-Identifier: Apache-2.0
#include "core/directory/aliases.h"
#include "core/directory/integrationdefinition.h"
#include "core/linking/handlers.h"
#include "core/linking/rematch.h"
#include "core/linking/rulestrial.h"
#include "core/mail/outbox.h"
#include "core/store/database.h"
#include "core/store/invitationrows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

Result<void> apply(CommandContext &context, const commands::SetMailServer &command)
{
    context.step().setDetail(u"what"_s, u"server"_s);
    if (!command.server) {
        context.step().setDetail(u"removed"_s, true);
        mailServerRows::remove(context.database(), context.organization());
        return {};
    }
    const bool isFirst = !mailServerRows::mailServer(context.database(), context.organization());
    mailServerRows::set(context.database(), context.organization(), *command.server);
    if (isFirst) {
        for (const InvitationRow &row : invitationRows::unsent(context.database(), context.organization())) {
            holdAnew(context.database(), context.organization(), row, context.step().at());
        }
    }
    return {};
}

Result<void> apply(CommandContext &context, const commands::SetMailSettings &command)
{
    if (auto possible = checkMailSettings(command.settings); !possible) {
        return possible;
    }
    if (mailSettings(context.database(), context.organization()) == command.settings) {
        return {};
    }
    context.step().setDetail(u"what"_s, u"settings"_s);
    setMailSettings(context.database(), context.organization(), command.settings);
    return {};
}

Result<void> apply(CommandContext &context, const commands::SetInvitationText &command)
{
    const QString language = invitationLanguage(command.language);
    if (language.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       LinkingText::tr("Invitations aren't written in that language here."));
    }
    if (auto possible = checkInvitationText(command.text); !possible) {
        return possible;
    }
    if (invitationText(context.database(), context.organization(), language) == command.text) {
        return {};
    }
    context.step().setDetail(u"what"_s, u"text"_s);
    setInvitationText(context.database(), context.organization(), language, command.text);
    return {};
}

Result<void> apply(CommandContext &context, const commands::SetAliasPattern &command)
{
    if (aliasPattern(context.database(), context.organization()) == command.pattern) {
        return {};
    }
    context.step().setDetail(u"pattern"_s, QString(aliasPatternName(command.pattern)));
    setAliasPattern(context.database(), context.organization(), command.pattern);
    return {};
}

Result<void> apply(CommandContext &context, const commands::SetLinkingRules &command)
{
    Database &database = context.database();
    const bool newer = hasNewerMatching(database, context.organization());
    if (linkingRules(database, context.organization()) != command.rules) {
        context.step().setDetail(u"rules"_s, QString(linkingRulesName(command.rules)));
        setLinkingRules(database, context.organization(), command.rules);
    }
    int linked = 0;
    for (const IntegrationDefinition &integration : integrationDefinitions()) {
        for (const Kind kind : {Kind::Members, Kind::Learners}) {
            const auto made = rematch(context.step(), integration.name, kind, false, context.progress());
            if (!made) {
                return tl::unexpected(made.error());
            }
            linked += *made;
        }
    }
    if (linked > 0 || newer) {
        context.step().setDetail(u"linked"_s, linked);
    }
    context.setEverybodyAffected();
    return {};
}

Result<void> apply(CommandContext &context, const commands::NoteExport &command)
{
    context.step().setSubject({}, command.kind);
    context.step().setDetail(u"list"_s, command.list);
    context.step().setDetail(u"people"_s, command.people);
    return {};
}

} // namespace rosterlink
