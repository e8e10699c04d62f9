// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"
#include "core/linking/rematch.h"
#include "core/linking/taughtname.h"
#include "core/store/taughtnamerows.h"

namespace rosterlink
{

Result<void> rematchTaught(CommandContext &context, Kind kind)
{
    auto matched = rematch(context.step(), context.integration(), kind, true, context.progress());
    context.setEverybodyAffected();
    return matched ? Result<void>() : tl::unexpected(matched.error());
}

Result<void> apply(CommandContext &context, const commands::Teach &command)
{
    auto pair = context.pair(command.profile, command.counterpart);
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    const Kind kind = pair->profile.kind;
    const auto name = taughtBy(kind, pair->profile.facts, pair->counterpart.facts);
    if (!name) {
        return failure(ErrorCode::Conflict, LinkingText::tr("Their names teach nothing any more."));
    }
    if (isTaught(context.database(), context.organization(), kind, *name)) {
        return {};
    }
    context.step().setSubject(context.integration(), kind);
    TaughtNameRow row;
    row.kind = kind;
    row.field = name->field;
    row.motivity = name->motivity;
    row.counterpart = name->counterpart;
    row.profile = command.profile;
    row.partner = command.counterpart;
    row.taughtBy = context.step().who();
    row.taughtAt = context.step().at();
    context.step().insert(tables::taughtName, taughtNameRows::toCells(row),
                          {command.profile.person(), command.counterpart.person()});
    if (auto linked = apply(context, commands::LinkMany{command.linked}); !linked) {
        return linked;
    }
    return rematchTaught(context, kind);
}

Result<void> apply(CommandContext &context, const commands::ForgetName &command)
{
    const auto row = taughtNameRows::name(context.database(), context.organization(), command.name);
    if (!row) {
        return {}; // it was forgotten already
    }
    if (row->profile != command.profile) { // whose kind the permission was asked for
        return failure(ErrorCode::InvalidInput, LinkingText::tr("That name was learned from somebody else."));
    }
    context.step().setSubject(context.integration(), row->kind);
    context.step().end(tables::taughtName, row->id, {row->profile.person(), row->partner.person()});
    return rematchTaught(context, row->kind);
}

} // namespace rosterlink
