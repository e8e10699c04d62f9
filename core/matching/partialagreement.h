// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/candidate.h"
#include "core/matching/profile.h"

namespace rosterlink::matching
{

/// Whether two of the three facts that identify somebody are the same, the third agrees in part (a nickname,
/// a slip, half of a double surname, a former name, first and last exchanged, a missing birth date), and what
/// else agrees leaves no doubt: the rule "two facts and a part". `a` and `b` are the two
/// people of the pair, `people` how many there are on both sides.
///
/// How the risk is bounded. Whoever breaks this rule is another person with two of the same identifying facts
/// *and* a further one: a twin or a namesake of the same home who stands in one system only, while the true
/// person stands in the other only. A twin is known by the same birth date, so a first name may differ by a
/// slip only where one of the two spellings is rare in both rosters; a father and his son are known by the
/// same name and home, so a member without the same contact, or with a suffix that one system lacks, needs an
/// address of their own. Beyond that the pair must reach `partEnough` bits. Rosters that took no part in
/// choosing these rules check it: tests/bench/run counts wrong automatic links.
[[nodiscard]] bool agreesInPart(Kind kind, const Candidate &pair, const Profile &a, const Profile &b,
                                quint32 people);

} // namespace rosterlink::matching
