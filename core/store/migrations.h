// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QString>

namespace rosterlink
{

class Database;

/// The schema that this program writes: the number of the last migration.
inline constexpr int schemaVersion = 6;

/// SQLite's application_id of our files: "Rosl".
inline constexpr int applicationId = 0x526f736c;

/// The numbered scripts (0001_….sql) that bring an empty file to a version. Tests bring scripts of their own.
struct Schema
{
    QString folder = QStringLiteral(":/rosterlink/migrations");
    int version = schemaVersion;
};

/// Brings a database to the schema's version, each numbered migration in a transaction of its own, after a
/// backup beside it (rosterlink-before-2.sqlite). Refuses a database that is newer than the program, and one
/// of another program. A fresh database goes the same way.
[[nodiscard]] Result<void> migrate(Database &database, const Schema &schema = {});

} // namespace rosterlink
