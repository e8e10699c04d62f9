// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/importedperson.h"
#include "core/people/kind.h"
#include "core/people/result.h"

#include <vector>

namespace rosterlink
{

/// Writes a people file that RosterFile reads back as it was: id and all facts, and for Motivity role, alias
/// and csc.
[[nodiscard]] Result<void> writeRoster(const QString &path, Side side,
                                       const std::vector<ImportedPerson> &people);

} // namespace rosterlink
