// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/findings.h"
#include "core/matching/roster.h"
#include "core/matching/taughtnames.h"
#include "core/people/kind.h"
#include "core/people/progress.h"
#include "core/people/result.h"

#include <utility>
#include <vector>

namespace rosterlink::matching
{

/// Counted up whenever matching decides otherwise than before about the same rosters, so that an office can
/// be told, and try it, before it takes effect.
inline constexpr int engineVersion = 1;

/// What people decided about the two rosters; it outranks the machine (rule 3).
struct Decisions
{
    using PairOfIndexes = std::pair<Roster::Index, Roster::Index>; ///< Motivity's, the counterpart's
    std::vector<PairOfIndexes> linked;   ///< in force: neither of the two is linked automatically again
    std::vector<PairOfIndexes> rejected; ///< not the same person: never in the answer
    std::vector<PairOfIndexes> unlinked; ///< never linked automatically; may be suggested
    std::vector<Roster::Index>
        exemptMotivity; ///< no need to link: may be in pairs, never linked automatically
    std::vector<Roster::Index> exemptCounterpart;
    std::vector<TaughtName> taught; ///< names of one person; they suggest, and never link by themselves
    Automatic automatic = Automatic::AlsoInPart; ///< what may be linked automatically
};

/// Two people who may be one.
struct Pair
{
    Roster::Index motivity = 0;
    Roster::Index counterpart = 0;
    double probability = 0; ///< 0 to 1
    bool best = false;      ///< taken by the one-to-one assignment
    Rule rule = Rule::None; ///< other than None: link it automatically (rule 2); implies best
    Hold hold = Hold::None; ///< why not, where rule is None
    Strength strength = Strength::Possible;
    Findings findings;
};

struct Options
{
    Kind kind = Kind::Members;
    int threads = 0; ///< 0: as many as the machine has; the answer is the same for any number (rule 4)
};

/// How long each stage took and how much it did; for figures, never for decisions.
struct Statistics
{
    std::vector<std::pair<QString, double>> seconds; ///< stage name, seconds, in order
    quint64 comparedPairs = 0;
};

/// Who is who. Pure and deterministic: the answer depends on the people and the decisions alone, not on the
/// order of rows or the number of threads. Every person stands in at most five pairs, likeliest first by
/// motivity id, probability downwards, counterpart id. Fails only with ErrorCode::Cancelled. May be called
/// from any thread; uses further threads of its own.
[[nodiscard]] Result<std::vector<Pair>> match(const Roster &motivity, const Roster &counterpart,
                                              const Decisions &decisions, const Options &options,
                                              Progress &progress, Statistics *statistics = nullptr);

/// What comparing two people finds, for showing any two side by side (also where match() found nothing).
[[nodiscard]] Findings compare(Kind kind, const Facts &motivity, const Facts &counterpart);

} // namespace rosterlink::matching
