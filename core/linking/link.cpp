// SPDX-License-Identifier: Apache-2.0
#include "core/history/steptext.h"
#include "core/linking/handlers.h"
#include "core/linking/taughtname.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// Makes the link, by hand. What was decided otherwise before (not the same, no need) is taken back with it:
/// the newest decision of a person counts.
Result<void> linkPair(CommandContext &context, const CommandContext::Pair &pair, const QString &rule)
{
    for (const PersonRow *person : {&pair.profile, &pair.counterpart}) {
        if (auto link = context.linkOf(person->id)) {
            return tl::unexpected(context.alreadyLinked(*person, *link));
        }
    }
    context.endRejections(ProfileId(pair.profile.id.value()), CounterpartId(pair.counterpart.id.value()));
    context.endExemption(pair.profile.id);
    context.endExemption(pair.counterpart.id);
    context.endQuestion(pair.profile.id);
    context.endQuestion(pair.counterpart.id);
    context.insertLink(pair, LinkHow::ByHand, rule);
    return {};
}

/// The same for one pair that a person looked at: what their names teach can be remembered.
Result<void> linkLookedAt(CommandContext &context, const CommandContext::Pair &pair, const QString &rule)
{
    auto linked = linkPair(context, pair, rule);
    const Kind kind = pair.profile.kind;
    if (!linked || !context.viewer().seesName(kind)) {
        return linked;
    }
    const auto name = taughtBy(kind, pair.profile.facts, pair.counterpart.facts);
    if (name && !isTaught(context.database(), context.organization(), kind, *name)) {
        context.setTeaches({ProfileId(pair.profile.id.value()), CounterpartId(pair.counterpart.id.value())});
    }
    return linked;
}

bool isLinkedSo(CommandContext &context, ProfileId profile, CounterpartId counterpart)
{
    const auto link = context.linkOf(profile.person());
    return link && link->counterpart == counterpart;
}
} // namespace

Result<void> apply(CommandContext &context, const commands::Link &command)
{
    auto pair = context.pair(command.profile, command.counterpart);
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    if (isLinkedSo(context, command.profile, command.counterpart)) {
        return {};
    }
    return linkLookedAt(context, *pair, u"name button"_s);
}

Result<void> apply(CommandContext &context, const commands::LinkInstead &command)
{
    auto pair = context.pair(command.profile, command.counterpart);
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    if (isLinkedSo(context, command.profile, command.counterpart)) {
        return {};
    }
    for (const PersonId person : {pair->profile.id, pair->counterpart.id}) {
        if (auto link = context.linkOf(person)) {
            context.endLink(*link);
        }
    }
    return linkLookedAt(context, *pair, u"found"_s);
}

Result<void> apply(CommandContext &context, const commands::Swap &command)
{
    const auto one = context.linkOf(command.one.person());
    const auto other = context.linkOf(command.other.person());
    if (!one || !other || one->id == other->id) {
        return failure(ErrorCode::Conflict,
                       LinkingText::tr("One of the two is no longer linked. Nothing was changed."));
    }
    auto first = context.pair(one->profile, other->counterpart);
    auto second = context.pair(other->profile, one->counterpart);
    if (!first || !second) {
        return tl::unexpected(first ? second.error() : first.error());
    }
    context.endLink(*one);
    context.endLink(*other);
    if (auto linked = linkPair(context, *first, u"swap"_s); !linked) {
        return linked;
    }
    return linkPair(context, *second, u"swap"_s);
}

Result<void> apply(CommandContext &context, const commands::LinkMany &command)
{
    QSet<PersonId> people;
    for (const auto &[profile, counterpart] : command.pairs) {
        people << profile.person() << counterpart.person();
    }
    auto pairs = command.pairs;
    if (!pairs.isEmpty()) {
        const auto first = context.person(pairs.constFirst().profile.person());
        if (first && context.readAhead(first->kind, people)) {
            // As they lie in the database: so many are found faster in order than scattered.
            std::sort(pairs.begin(), pairs.end(), [](const commands::Link &one, const commands::Link &other) {
                return one.profile < other.profile;
            });
        }
    }
    qint64 done = 0;
    int linkedPairs = 0;
    for (const auto &[profile, counterpart] : pairs) {
        if (done++ % 100 == 0) {
            context.progress().report(LinkingText::tr("Linking"), done - 1, command.pairs.size());
            if (context.progress().isCancelled()) {
                return failure(ErrorCode::Cancelled, LinkingText::tr("Cancelled. Nothing was changed."));
            }
        }
        auto pair = context.pair(profile, counterpart);
        if (!pair) {
            return tl::unexpected(pair.error());
        }
        if (isLinkedSo(context, profile, counterpart)) {
            continue;
        }
        if (auto linked = linkPair(context, *pair, u"together"_s); !linked) {
            return linked;
        }
        ++linkedPairs;
    }
    context.writeLinks();
    if (linkedPairs > 2) {
        context.step().setDetail(manyPairs, linkedPairs);
    }
    return {};
}

} // namespace rosterlink
