// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

Result<void> apply(CommandContext &context, const commands::Confirm &command)
{
    const auto link = context.linkOf(command.profile.person());
    if (!link) {
        return failure(ErrorCode::Conflict,
                       LinkingText::tr("These two are no longer linked. Nothing was changed."));
    }
    auto pair = context.pair(link->profile, link->counterpart);
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    context.step().update(tables::link, link->id.value(),
                          {{"drift"_L1, u""_s},
                           {"profile_facts"_L1, personRows::factsToJson(pair->profile.facts)},
                           {"counterpart_facts"_L1, personRows::factsToJson(pair->counterpart.facts)},
                           {"kept_gone"_L1, pair->profile.isGone() || pair->counterpart.isGone() ? 1 : 0}},
                          {pair->profile.id, pair->counterpart.id});
    return {};
}

} // namespace rosterlink
