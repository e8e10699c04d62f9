// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/rosterview.h"

#include <QString>

namespace rosterlink::ui
{

/// What the list shows. The first five have buttons; the others stand behind the numbers of the header.
enum class PeopleFilter {
    All,
    Linked,
    NotLinked,
    NotLinkedMotivity,
    NotLinkedCounterpart,
    MatchFoundMotivity,
    MatchFoundCounterpart,
    NoMatchMotivity,
    NoMatchCounterpart,
    NoNeedMotivity,
    NoNeedCounterpart,
    New,
    Changed,
    Gone,
    AskLater ///< something is to be asked about them
};

inline constexpr int peopleFilterCount = static_cast<int>(PeopleFilter::AskLater) + 1;

/// The filter's name in places ("not linked motivity"); stays the same in every language.
[[nodiscard]] QString filterName(PeopleFilter filter);
/// The filter of that name; All where there is none.
[[nodiscard]] PeopleFilter filterFromName(const QString &name);

/// Whether the list has people of both systems.
[[nodiscard]] bool isMixed(PeopleFilter filter);
/// Whether the list shows this person as a row. A linked pair is one row, Motivity's.
[[nodiscard]] bool matches(const RosterPerson &person, PeopleFilter filter);

} // namespace rosterlink::ui
