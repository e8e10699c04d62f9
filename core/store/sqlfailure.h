// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

class QSqlError;

namespace rosterlink
{

/// What the database refused, as a sentence for the user that says what is safe: Conflict where a constraint
/// or a trigger refused it, Storage otherwise (full disk, locked, damaged, read-only).
[[nodiscard]] Error sqlFailure(const QSqlError &error);

} // namespace rosterlink
