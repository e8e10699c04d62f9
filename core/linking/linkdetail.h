// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/persondetail.h"

namespace rosterlink
{

/// The link in force of anybody, of either side, with the partner's facts as far as the viewer may see them.
[[nodiscard]] std::optional<LinkDetail> loadLinkDetail(Database &database, OrganizationId organization,
                                                       const QString &integration, PersonId person,
                                                       const Viewer &viewer);

/// Empties the facts that the viewer may not see, and puts what the person is called then into the first
/// name.
void hideFacts(PersonRow &person, const Viewer &viewer);

} // namespace rosterlink
