// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/links/decisions.h"
#include "core/people/result.h"

namespace rosterlink
{

class CsvWriter;

/// LINKS.csv: decisions in force, as one computer hands them to another.
namespace linksFile
{
/// Writes the decisions in their order; replaces the file whole or not at all.
[[nodiscard]] Result<void> write(const QString &path, const QString &organization,
                                 const std::vector<Decision> &decisions);
/// The same, into a file that was opened before anything was taken over, with a further column that says why
/// each was not.
[[nodiscard]] Result<void> writeConflicts(CsvWriter &csv, const QString &organization,
                                          const std::vector<LinksConflict> &conflicts);
/// Refused whole, with file and line, where the file is broken, a row says what can't be, or is another
/// organization's.
[[nodiscard]] Result<std::vector<Decision>> read(const QString &path, const QString &organization);
} // namespace linksFile

} // namespace rosterlink
