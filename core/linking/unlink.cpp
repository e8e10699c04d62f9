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

/// Who is still in a list after somebody has left: the one who isn't gone; both where neither is gone yet and
/// nobody said which side they left, because the newer files will no longer have them either.
std::vector<PersonId> whoRemain(const CommandContext::Pair &pair, std::optional<Side> left)
{
    const bool goneHere = left ? *left == Side::Motivity : pair.profile.isGone();
    const bool goneThere = left ? *left == Side::Counterpart : pair.counterpart.isGone();
    std::vector<PersonId> remain;
    if (!goneHere) {
        remain.push_back(pair.profile.id);
    }
    if (!goneThere) {
        remain.push_back(pair.counterpart.id);
    }
    return remain;
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
        for (const PersonId one : whoRemain(*pair, command.left)) {
            context.insertExemption(one == pair->profile.id ? pair->profile : pair->counterpart,
                                    ExemptionReason::HasLeft);
        }
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
