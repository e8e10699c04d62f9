// SPDX-License-Identifier: Apache-2.0
#include "core/linking/persondetail.h"
#include "core/linking/visiblesuggestions.h"
#include "core/linking/wording.h"

namespace rosterlink
{

namespace
{
/// The pair of two people, whichever of them is asked for.
std::optional<SuggestionRow> pairOf(Database &database, OrganizationId organization, const QString &integration,
                                    const RosterPerson &person)
{
    for (const SuggestionRow &row : suggestionRows::of(database, organization, integration, person.id)) {
        if (otherEnd(row, person.id) == person.other) {
            return row;
        }
    }
    return std::nullopt;
}
} // namespace

QHash<PersonId, QString> loadShortReasons(Database &database, OrganizationId organization, const QString &integration,
                                          const std::vector<RosterPerson> &people, const Viewer &viewer)
{
    QHash<PersonId, QString> reasons;
    for (const RosterPerson &person : people) {
        const auto pair = pairOf(database, organization, integration, person);
        if (!pair) {
            continue;
        }
        const auto profile = personRows::person(database, organization, pair->profile.person());
        const auto counterpart = personRows::person(database, organization, pair->counterpart.person());
        if (profile && counterpart) {
            reasons.insert(person.id,
                           matching::explainShortly(profile->kind, matching::Findings::fromCode(pair->findings),
                                                    profile->facts, counterpart->facts,
                                                    wordingFor(viewer, profile->kind)));
        }
    }
    return reasons;
}

} // namespace rosterlink
