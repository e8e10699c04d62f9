// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/matching/findings.h"
#include "core/store/database.h"
#include "core/store/personrows.h"

#include <vector>

namespace rosterlink
{

/// Two people of one system who are likely one.
struct DuplicatePair
{
    PersonRow one;
    PersonRow other;
    matching::Findings findings;
};

/// One system's people of one kind.
struct DuplicateList
{
    Kind kind = Kind::Members;
    QString system; ///< an integration's name; empty: Motivity
    std::vector<DuplicatePair> pairs;
};

/// Motivity (as an empty name) and every system that the organization was ever connected with.
[[nodiscard]] QStringList knownSystems(Database &database, OrganizationId organization);

/// Who likely stands twice in Motivity or in a connected system, of the kinds that the viewer may see; lists
/// in which there is nobody twice are left out. Compares everybody of a system with each other: some tenths
/// of a second for ten thousand. On the database thread.
[[nodiscard]] std::vector<DuplicateList> loadDuplicates(Database &database, OrganizationId organization,
                                                        const Viewer &viewer);

} // namespace rosterlink
