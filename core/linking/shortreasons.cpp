// SPDX-License-Identifier: Apache-2.0
#include "core/linking/persondetail.h"
#include "core/linking/visiblesuggestions.h"
#include "core/linking/wording.h"

namespace rosterlink
{

QHash<PersonId, QString> loadShortReasons(Database &database, OrganizationId organization,
                                          const QString &integration, const std::vector<RosterPerson> &people,
                                          const Viewer &viewer)
{
    QSet<PersonId> ends;
    QHash<PersonId, PersonId> likeliest;
    for (const RosterPerson &person : people) {
        likeliest.insert(person.id, person.other);
        ends << person.id << person.other;
    }
    // Two statements for all of them: a list asks for each page that is scrolled to.
    const auto pairs = suggestionRows::among(database, organization, integration, ends);
    const auto rows = personRows::people(database, organization, ends);
    QHash<PersonId, QString> reasons;
    for (const SuggestionRow &pair : pairs) {
        const auto profile = rows.constFind(pair.profile.person());
        const auto counterpart = rows.constFind(pair.counterpart.person());
        if (profile == rows.cend() || counterpart == rows.cend()) {
            continue;
        }
        for (const PersonId person : {profile->id, counterpart->id}) {
            if (likeliest.value(person) == otherEnd(pair, person)) {
                reasons.insert(person, matching::explainShortly(profile->kind,
                                                                matching::Findings::fromCode(pair.findings),
                                                                profile->facts, counterpart->facts,
                                                                wordingFor(viewer, profile->kind)));
            }
        }
    }
    return reasons;
}

} // namespace rosterlink
