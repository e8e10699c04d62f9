// SPDX-License-Identifier: Apache-2.0
#include "core/matching/matcher.h"

#include "core/matching/comparison.h"
#include "core/matching/matchrun.h"

namespace rosterlink::matching
{

Result<std::vector<Pair>> match(const Roster &motivity, const Roster &counterpart, const Decisions &decisions,
                                const Options &options, Progress &progress, Statistics *statistics)
{
    Statistics ignored;
    return MatchRun(motivity, counterpart, decisions, options, progress, statistics ? *statistics : ignored)
        .run();
}

Findings compare(Kind /*kind*/, const Facts &motivity, const Facts &counterpart)
{
    const auto nicknames = NicknameTable::builtIn();
    TextPools pools(nicknames.get());
    ProfileScratch scratch;
    Roster left;
    Roster right;
    left.add(QString(), motivity);
    right.add(QString(), counterpart);
    return compareProfiles(makeProfile(left, 0, Side::Motivity, pools, scratch),
                           makeProfile(right, 0, Side::Counterpart, pools, scratch));
}

} // namespace rosterlink::matching
