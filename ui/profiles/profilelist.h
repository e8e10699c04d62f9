// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/persondetail.h"
#include "core/linking/rosterview.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace rosterlink::ui
{

/// A member or learner of the organization, as its own lists show them.
struct ProfileLine
{
    RosterPerson person;
    QString otherName;  ///< linked: with whom; match found: the likeliest; else empty
    QStringList roles;  ///< of members
    bool active = true; ///< false: invited, not yet accepted
};

/// What one of the organization's own lists shows.
struct ProfileList
{
    bool connected = false; ///< whether the people's state in the other system means anything
    std::vector<ProfileLine> lines;
    std::vector<RoleDetail>
        roles; ///< of the organization, in the order in which they are offered; members only
};

/// Everybody who is in the clinical system now. On the database's thread.
[[nodiscard]] ProfileList loadProfiles(Database &database, OrganizationId organization,
                                       const QString &integration, Kind kind, const Viewer &viewer);
/// Those of some people who are in it now (after a step).
[[nodiscard]] std::vector<ProfileLine> loadSomeProfiles(Database &database, OrganizationId organization,
                                                        const QString &integration, Kind kind,
                                                        const QSet<PersonId> &people, const Viewer &viewer);

} // namespace rosterlink::ui
