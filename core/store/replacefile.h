// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

namespace rosterlink
{

/// Puts a file in another's place in one step: at any moment, also after a power cut, `to` is the old file or
/// the new one, whole. Both must lie on the same file system. On failure both are as they were.
[[nodiscard]] Result<void> replaceFile(const QString &from, const QString &to);

} // namespace rosterlink
