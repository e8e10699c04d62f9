// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QStringList>

#include <vector>

namespace rosterlink
{

/// Writes rows of text, the header first, as an Excel workbook where the name ends in .xlsx, else as CSV:
/// safe to open in a spreadsheet (no cell becomes a formula), readable by its owner only, whole or not at
/// all. Fails with a sentence.
[[nodiscard]] Result<void> writeTableFile(const QString &path, const std::vector<QStringList> &rows);

} // namespace rosterlink
