// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/restore.h"

namespace rosterlink
{

/// Compares the histories of two databases: what a backup holds, and which steps and organizations the
/// present one has alone. Reads each history once, in order of its key.
[[nodiscard]] Result<RestorePreview> lostSince(Database &present, Database &backup);

} // namespace rosterlink
