// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/rostertrouble.h"

#include <QStringList>

#include <vector>

namespace rosterlink::cli
{

class Console;

/// Prints the columns of a file that were not read, and its impossible values by line (the first twenty, then
/// how many more there are).
void printTroubles(const QStringList &unknownColumns, const std::vector<RosterTrouble> &troubles,
                   Console &console);

} // namespace rosterlink::cli
