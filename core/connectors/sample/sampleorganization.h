// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/step.h"
#include "core/people/kind.h"
#include "core/people/progress.h"
#include "core/people/result.h"

#include <QByteArray>

namespace rosterlink
{

class Database;

/// The names of the two sample organizations: the one that shows every flow, and a small one that isn't
/// connected.
inline constexpr char16_t sampleOrganizationName[] = u"Bright Steps ABA";
inline constexpr char16_t secondSampleOrganizationName[] = u"Harbor Kids Therapy";

/// Creates both, of invented people and always the same, through the functions that the window calls: an
/// import of roster files, then some decisions of a person. Refused where one of them is there already.
/// Blocks for about a second, on the database's thread.
[[nodiscard]] Result<void> createSampleOrganizations(Database &database, const Clock &clock,
                                                     const Actor &actor, Progress &progress);

/// One of the four roster files (CSV) that the first organization was imported from.
[[nodiscard]] QByteArray sampleRoster(Kind kind, Side side);

/// What changes in the first organization's Calmanac within a week, as a JSON array of what
/// calmanac-sandbox takes at /sandbox/people.
[[nodiscard]] QByteArray sampleWeekLater();

} // namespace rosterlink
