// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/findings.h"
#include "core/people/kind.h"

#include <QtGlobal>

namespace rosterlink::matching
{

/// Two people who were compared and are worth a further look. Left is Motivity's, right the counterpart's,
/// both as places in the order of ids.
struct Candidate
{
    quint32 left = 0;
    quint32 right = 0;
    double logOdds = 0; ///< base 2, that they are one person
    Findings findings;
};

/// From here on a pair is shown to people: one in ten such is right.
inline constexpr double worthShowing = -3.17;
/// From here on a pair can be taken by the assignment: it is rather right than wrong.
inline constexpr double worthTaking = 0.0;

/// What first and last name say about two people being one, where the first names have something in common.
enum class Names {
    Enough,      ///< they may be, whatever else is found
    NeedFurther, ///< they may be where a further fact agrees that few people have in common
    TooLittle
};
[[nodiscard]] Names judgeNames(const Findings &findings);

/// Whether the names allow the two to be one person at all. A shared phone, or the same last name, says
/// nothing about two people whose first names have nothing in common.
[[nodiscard]] bool isPlausible(const Findings &findings);

/// Whether first name, last name and birth date (learners), or an own phone or e-mail address (members), are
/// the same.
[[nodiscard]] bool hasThreeFacts(Kind kind, const Findings &findings);

} // namespace rosterlink::matching
