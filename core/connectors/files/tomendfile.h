// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/tomend.h"
#include "core/people/result.h"

namespace rosterlink
{

/// Writes what has to be mended for those who can: system, id, field, status ("open"; what is mended is no
/// longer listed), message. Readable by its owner only; see CsvWriter for errors.
[[nodiscard]] Result<void> writeToMend(const QString &path, const std::vector<ToMend> &rows);

} // namespace rosterlink
