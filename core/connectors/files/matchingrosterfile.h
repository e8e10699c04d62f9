// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/rosterfileoptions.h"
#include "core/connectors/files/rostertrouble.h"
#include "core/matching/roster.h"
#include "core/people/progress.h"
#include "core/people/result.h"

#include <QStringList>

#include <vector>

namespace rosterlink
{

/// What reading a file for matching leaves to be said.
struct RosterWarnings
{
    QStringList columnsUnknown;
    std::vector<RosterTrouble> troubles;
};

/// Adds the people of a file to a roster without making strings of them: for a million people and no
/// database. Refuses and reports what RosterFile::read does (which also reads roles, aliases and csc); on
/// failure the roster holds a part of the file and is of no use.
[[nodiscard]] Result<RosterWarnings> readInto(matching::Roster &roster, const QString &path,
                                              const RosterFileOptions &options, Progress &progress);

} // namespace rosterlink
