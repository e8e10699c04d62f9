// SPDX-License-Identifier: Apache-2.0
#include "core/linking/visiblesuggestions.h"

#include "core/store/decisionrows.h"
#include "core/store/linkrows.h"
#include "core/store/personrows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
bool isToDo(Database &database, OrganizationId organization, const QString &integration, PersonId person)
{
    const auto row = personRows::person(database, organization, person);
    return row && !row->isGone() && !linkRows::linkOf(database, organization, integration, person) &&
           !decisionRows::exemptionOf(database, organization, integration, person);
}
} // namespace

std::vector<SuggestionRow> visibleSuggestions(Database &database, OrganizationId organization,
                                              const QString &integration, PersonId person)
{
    std::vector<SuggestionRow> visible;
    if (!isToDo(database, organization, integration, person)) {
        return visible;
    }
    for (const SuggestionRow &pair : suggestionRows::of(database, organization, integration, person)) {
        if (isToDo(database, organization, integration, otherEnd(pair, person)) &&
            !decisionRows::rejection(database, organization, integration, pair.profile, pair.counterpart,
                                     u"rejected"_s)) {
            visible.push_back(pair);
        }
    }
    return visible;
}

} // namespace rosterlink
