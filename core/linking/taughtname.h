// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/matching/taughtnames.h"
#include "core/people/ids.h"
#include "core/people/progress.h"
#include "core/people/result.h"

#include <optional>
#include <vector>

namespace rosterlink
{

class Database;

/// What linking these two by hand teaches: that two first names are one ("Bob", "Robert"), or that one last
/// name was another before. None where the names agree, or differ by what is no rule for others (a slip, half
/// of a double name), or where more than one of them differs.
[[nodiscard]] std::optional<matching::TaughtName> taughtBy(Kind kind, const Facts &profile,
                                                           const Facts &counterpart);

/// All that people of an organization had remembered of one kind.
[[nodiscard]] std::vector<matching::TaughtName> taughtNames(Database &database, OrganizationId organization,
                                                            Kind kind);
/// Whether it is remembered already.
[[nodiscard]] bool isTaught(Database &database, OrganizationId organization, Kind kind,
                            const matching::TaughtName &name);

/// What remembering would do, before it is done.
struct TeachingPreview
{
    matching::TaughtName name;
    Kind kind = Kind::Members;
    struct Pair
    {
        ProfileId profile;
        CounterpartId counterpart;
    };
    std::vector<Pair> certain; ///< who become certain with it, and are neither linked nor decided about
};

/// Reads it, by matching everybody anew without writing anything; as long as an import's matching. Fails
/// where the two teach nothing (any more), and when cancelled.
[[nodiscard]] Result<TeachingPreview> previewTeaching(Database &database, OrganizationId organization,
                                                      const QString &integration, ProfileId profile,
                                                      CounterpartId counterpart, const Viewer &viewer,
                                                      Progress &progress);

} // namespace rosterlink
