// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/store/suggestionrows.h"

#include <QString>

#include <vector>

namespace rosterlink
{

class Database;

/// A person's name buttons, likeliest first: the pairs that matching found, without those whose other end is
/// linked, has no need to link, is gone or removed, and without those that were called not the same person.
/// Empty for whoever is linked or has no need to link.
[[nodiscard]] std::vector<SuggestionRow> visibleSuggestions(Database &database, OrganizationId organization,
                                                            const QString &integration, PersonId person);

/// The other end of a pair.
[[nodiscard]] inline PersonId otherEnd(const SuggestionRow &pair, PersonId person)
{
    return pair.profile.person() == person ? pair.counterpart.person() : pair.profile.person();
}

} // namespace rosterlink
