// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/kind.h"

#include <QLatin1String>

namespace rosterlink
{

class Database;

/// What an organization has linked automatically; all else it is asked about. Rule 2 bounds all of them.
enum class LinkingRules {
    AlsoInPart, ///< three facts that agree, and pairs in which one agrees in part where the risk is bounded
    ThreeFacts, ///< only three facts that agree
    Nothing     ///< every link is made by hand
};

[[nodiscard]] QLatin1String linkingRulesName(LinkingRules rules);

/// AlsoInPart where nothing was chosen.
[[nodiscard]] LinkingRules linkingRules(Database &database, OrganizationId organization);
void setLinkingRules(Database &database, OrganizationId organization, LinkingRules rules);

/// Which matching last found the suggestions of a kind (matching::engineVersion); 0: none yet, or one that
/// left no number.
[[nodiscard]] int matchedBy(Database &database, OrganizationId organization, Kind kind);
void setMatchedBy(Database &database, OrganizationId organization, Kind kind, int engine);

} // namespace rosterlink
