// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/progress.h"
#include "core/people/result.h"

#include <QStringList>

#include <functional>

namespace rosterlink
{

/// The cells of one row, as text: numbers as they are typed, dates as YYYY-MM-DD; empty where nothing stands.
using SpreadsheetRow = std::function<void(int number, const QStringList &cells)>;

/// Whether a file is one that readSpreadsheet() may take: an archive, by its first bytes.
[[nodiscard]] bool looksLikeSpreadsheet(const QString &path);

/// Reads the first sheet of an XLSX file (ECMA-376), row by row, from number 1 on; rows without cells are
/// left out. Fails with InvalidInput and a sentence with the file's name: no XLSX, broken, protected by a
/// password, or larger than half a gigabyte unpacked. Blocks; may be called from any thread.
[[nodiscard]] Result<void> readSpreadsheet(const QString &path, const SpreadsheetRow &visit,
                                           Progress &progress);

} // namespace rosterlink
