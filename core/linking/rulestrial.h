// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/linkingrules.h"
#include "core/linking/viewer.h"
#include "core/matching/findings.h"
#include "core/people/ids.h"
#include "core/people/progress.h"
#include "core/people/result.h"

#include <QDateTime>

#include <vector>

namespace rosterlink
{

/// What rules of linking, or a matching that is newer than the one that linked so far, would do to one kind.
struct RulesTrial
{
    struct Pair
    {
        ProfileId profile;
        CounterpartId counterpart;
        QString profileName; ///< as far as the viewer may see it
        QString counterpartName;
    };
    struct WouldLink : Pair
    {
        matching::Rule rule = matching::Rule::None;
    };
    /// A pair that the rules by themselves would link, and somebody decided otherwise. What was decided
    /// stands (rule 3).
    struct Contradicted : Pair
    {
        enum class Decision { NotTheSame, Unlinked, LinkedOtherwise, NoNeed };
        Decision decision = Decision::NotTheSame;
        QString otherName; ///< LinkedOtherwise: with whom
        QString decidedBy;
        QDateTime decidedAt;
    };
    std::vector<WouldLink> wouldLink; ///< as soon as they take effect
    std::vector<Contradicted> contradicted;
    int linkedNoMore =
        0; ///< links in force that were made automatically and would not be made now; they stay
};

/// Tries them on everybody without writing anything, by matching twice: with what people decided, and as if
/// they had decided nothing. Fails when cancelled. On the database's thread.
[[nodiscard]] Result<RulesTrial> tryRules(Database &database, OrganizationId organization,
                                          const QString &integration, Kind kind, LinkingRules rules,
                                          const Viewer &viewer, Progress &progress);

/// Whether a newer matching than the one that linked so far would take effect with the next import or
/// synchronization of either kind.
[[nodiscard]] bool hasNewerMatching(Database &database, OrganizationId organization);

} // namespace rosterlink
