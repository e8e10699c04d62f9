// SPDX-License-Identifier: Apache-2.0
#include "core/linking/taughtname.h"

#include "core/linking/commandcontext.h"
#include "core/linking/matchinput.h"
#include "core/store/database.h"
#include "core/store/suggestionrows.h"
#include "core/store/taughtnamerows.h"

#include <algorithm>

namespace rosterlink
{

namespace
{
bool isOtherName(matching::Finding finding)
{
    return finding == matching::Finding::Different || finding == matching::Finding::Similar;
}

/// The first word of a first name: "Robert" of "Robert James".
QString firstWord(const QString &name)
{
    return name.simplified().section(QLatin1Char(' '), 0, 0);
}

bool isWord(Field field, const QString &name)
{
    return matching::nameKey(field, name).size() > 1; // an initial is nobody's nickname
}

std::pair<std::string, std::string> keysOf(const matching::TaughtName &name)
{
    return std::minmax(matching::nameKey(name.field, name.motivity),
                       matching::nameKey(name.field, name.counterpart));
}

bool isCertain(const matching::Pair &pair)
{
    return pair.best && pair.strength == matching::Strength::Certain;
}

/// Whether the taught name is what the two are called.
bool isAbout(const matching::TaughtName &name, const Facts &profile, const Facts &counterpart)
{
    return keysOf({name.field, profile[name.field], counterpart[name.field]}) == keysOf(name);
}
} // namespace

std::optional<matching::TaughtName> taughtBy(Kind kind, const Facts &profile, const Facts &counterpart)
{
    using matching::Finding;
    const auto findings = matching::compare(kind, profile, counterpart);
    const Finding first = findings[Field::FirstName];
    const Finding last = findings[Field::LastName];
    matching::TaughtName name;
    if (isOtherName(first) && last == Finding::Same) {
        name = {Field::FirstName, firstWord(profile[Field::FirstName]),
                firstWord(counterpart[Field::FirstName])};
    } else if (isOtherName(last) && (first == Finding::Same || first == Finding::Nickname)) {
        name = {Field::LastName, profile[Field::LastName].simplified(),
                counterpart[Field::LastName].simplified()};
    }
    const auto [one, other] = keysOf(name);
    const bool isRule =
        one != other && isWord(name.field, name.motivity) && isWord(name.field, name.counterpart);
    return isRule ? std::optional(name) : std::nullopt;
}

std::vector<matching::TaughtName> taughtNames(Database &database, OrganizationId organization, Kind kind)
{
    std::vector<matching::TaughtName> names;
    for (const TaughtNameRow &row : taughtNameRows::all(database, organization, kind)) {
        names.push_back({row.field, row.motivity, row.counterpart});
    }
    return names;
}

bool isTaught(Database &database, OrganizationId organization, Kind kind, const matching::TaughtName &name)
{
    const auto known = taughtNames(database, organization, kind);
    return std::any_of(known.begin(), known.end(), [&](const matching::TaughtName &one) {
        return one.field == name.field && keysOf(one) == keysOf(name);
    });
}

Result<TeachingPreview> previewTeaching(Database &database, OrganizationId organization,
                                        const QString &integration, ProfileId profile,
                                        CounterpartId counterpart, const Viewer &viewer, Progress &progress)
{
    const auto one = personRows::person(database, organization, profile.person());
    const auto other = personRows::person(database, organization, counterpart.person());
    const auto name = one && other && viewer.seesName(one->kind)
                          ? taughtBy(one->kind, one->facts, other->facts)
                          : std::nullopt;
    if (!name) {
        return failure(ErrorCode::NotFound, LinkingText::tr("Their names teach nothing any more."));
    }
    TeachingPreview preview{*name, one->kind, {}};
    MatchInput input(database, organization, integration, one->kind);
    const auto pairs = input.match(input.decisions({*name}), progress);
    if (!pairs) {
        return tl::unexpected(pairs.error());
    }
    QSet<std::pair<qint64, qint64>> before;
    suggestionRows::forEach(database, organization, integration, one->kind, [&](const SuggestionRow &row) {
        if (row.best && row.strength == static_cast<int>(matching::Strength::Certain)) {
            before.insert({row.profile.value(), row.counterpart.value()});
        }
    });
    for (const matching::Pair &pair : *pairs) {
        const TeachingPreview::Pair people{input.profile(pair.motivity), input.counterpart(pair.counterpart)};
        const bool open = !input.isDecided(people.profile, people.counterpart) &&
                          !input.isLinked(people.profile.person()) &&
                          !input.isLinked(people.counterpart.person()) &&
                          pair.hold != matching::Hold::Exempt && pair.hold != matching::Hold::SameDaySibling;
        if (isCertain(pair) && open &&
            !before.contains({people.profile.value(), people.counterpart.value()}) &&
            isAbout(*name, input.profileFacts(pair.motivity), input.counterpartFacts(pair.counterpart))) {
            preview.certain.push_back(people);
        }
    }
    return preview;
}

} // namespace rosterlink
