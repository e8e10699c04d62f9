// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rosterlink::test
{

/// Every row of every table of the database in a data folder, in one order, for "the database is as before".
/// Read past the program's code. Empty where there is no database.
[[nodiscard]] QString dumpOf(const QString &folder);

/// What SQLite's own checks say of the database: "ok", or the first trouble.
[[nodiscard]] QString healthOf(const QString &folder);

/// One number that a query on the database of a folder answers.
[[nodiscard]] qint64 numberIn(const QString &folder, const QString &sql);

} // namespace rosterlink::test
