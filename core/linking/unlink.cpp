// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"
#include "core/linking/profileremoval.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
QString reasonName(commands::UnlinkReason reason)
{
    switch (reason) {
    case commands::UnlinkReason::WrongPerson:
        return u"wrong person"_s;
    case commands::UnlinkReason::HasLeft:
        return u"has left"_s;
    case commands::UnlinkReason::NotSure:
        break;
    }
    return u"not sure"_s;
}

/// Who remains when somebody has left: the one who isn't gone; where neither is, Motivity's.
const PersonRow &whoRemains(const CommandContext::Pair &pair, std::optional<Side> left)
{
    const Side leaver = left.value_or(pair.profile.isGone() ? Side::Motivity : Side::Counterpart);
    return leaver == Side::Motivity ? pair.counterpart : pair.profile;
}
} // namespace

Result<void> apply(CommandContext &context, const commands::Unlink &command)
{
    const auto link = context.linkOf(command.profile.person());
    if (!link) {
        return {};
    }
    auto pair = context.pair(link->profile, link->counterpart);
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    context.step().setNote(reasonName(command.reason));
    context.endLink(*link);
    switch (command.reason) {
    case commands::UnlinkReason::WrongPerson:
        context.insertRejection(pair->profile, pair->counterpart, u"rejected"_s);
        break;
    case commands::UnlinkReason::HasLeft:
        // Should they come back, only a person links them again.
        context.insertRejection(pair->profile, pair->counterpart, u"unlinked"_s);
        context.insertExemption(whoRemains(*pair, command.left), u"has left"_s);
        break;
    case commands::UnlinkReason::NotSure:
        context.insertRejection(pair->profile, pair->counterpart, u"unlinked"_s);
        break;
    }
    if (command.removeProfile) {
        return removeProfile(context, pair->profile);
    }
    // The counterpart may get another profile with +, where this one turned out to be somebody else's.
    context.step().update(tables::person, pair->profile.id.value(), {{"created_from"_L1, sqlNull()}},
                          {pair->profile.id, pair->counterpart.id});
    return {};
}

} // namespace rosterlink
