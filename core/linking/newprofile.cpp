// SPDX-License-Identifier: Apache-2.0
#include "core/linking/newprofile.h"

#include "core/linking/madeid.h"
#include "core/linking/visiblesuggestions.h"
#include "core/store/database.h"
#include "core/store/organizationrows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// Somebody in Motivity may be the same person: asked first, or remembered as somebody else.
Result<void> settleLikely(CommandContext &context, const PersonRow &counterpart, bool anyway)
{
    const auto likely =
        visibleSuggestions(context.database(), context.organization(), context.integration(), counterpart.id);
    for (const SuggestionRow &pair : likely) {
        auto profile = context.person(pair.profile.person());
        if (!profile) {
            continue;
        }
        if (!anyway) {
            return failure(
                ErrorCode::NeedsAnswer,
                LinkingText::tr("Is this really somebody else than %1?").arg(context.name(*profile)));
        }
        context.insertRejection(*profile, counterpart, u"rejected"_s);
    }
    return {};
}
} // namespace

Result<std::optional<PersonRow>> prepareProfile(CommandContext &context, CounterpartId id, Kind kind,
                                                bool anyway)
{
    auto counterpart = context.person(id.person());
    if (!counterpart) {
        return tl::unexpected(counterpart.error());
    }
    if (counterpart->side != Side::Counterpart || counterpart->kind != kind) {
        return failure(ErrorCode::InvalidInput,
                       LinkingText::tr("+ adds people who are in the other system only."));
    }
    context.step().setSubject(context.integration(), kind);
    if (auto link = context.linkOf(counterpart->id)) {
        if (linkHowFromText(link->how) == LinkHow::Created) {
            return std::optional<PersonRow>();
        }
        return tl::unexpected(context.alreadyLinked(*counterpart, *link));
    }
    if (organizationRows::countProfiles(context.database(), context.organization(), kind) == 0) {
        return failure(
            ErrorCode::Conflict,
            kind == Kind::Members
                ? LinkingText::tr("Add the Motivity members first, or everybody would be created twice.")
                : LinkingText::tr("Add the Motivity learners first, or everybody would be created twice."));
    }
    if (auto settled = settleLikely(context, *counterpart, anyway); !settled) {
        return tl::unexpected(settled.error());
    }
    return std::optional<PersonRow>(std::move(*counterpart));
}

PersonRow profileFrom(CommandContext &context, const PersonRow &counterpart)
{
    PersonRow profile;
    profile.side = Side::Motivity;
    profile.kind = counterpart.kind;
    profile.externalId = newMadeId();
    profile.number = 1 + personRows::lastNumber(context.database(), context.organization(), counterpart.kind,
                                                Side::Motivity, QString());
    profile.facts = counterpart.facts;
    profile.origin = u"created"_s;
    profile.createdFrom = CounterpartId(counterpart.id.value());
    return profile;
}

PersonRow insertProfile(CommandContext &context, PersonRow profile, const PersonRow &counterpart)
{
    context.endExemption(counterpart.id);
    context.endQuestion(counterpart.id);
    profile.id = PersonId(
        context.step().insert(tables::person, personRows::toCells(profile), {PersonId(), counterpart.id}));
    context.insertLink({profile, counterpart}, LinkHow::Created, toText(LinkHow::Created));
    context.setMade(profile.id);
    return profile;
}

} // namespace rosterlink
