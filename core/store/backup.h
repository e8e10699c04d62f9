// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/clock.h"
#include "core/people/result.h"

#include <QDateTime>

#include <vector>

namespace rosterlink
{

class Database;

/// What to do where the file is there already: nothing is overwritten unless somebody said so.
enum class ExistingFile { Refuse, Replace };

struct WrittenBackup
{
    QString file;
    bool ownersOnly = true; ///< false: the drive keeps no owners, so whoever has the drive can read it
};

/// Writes the whole database into one file that its owner alone can read, and remembers when (lastBackup()).
/// On failure there is no half a file, and one that was there is as before.
[[nodiscard]] Result<WrittenBackup> writeBackup(Database &database, const QString &file,
                                                ExistingFile existing, const Clock &clock);

/// When writeBackup() last wrote one of this database, UTC; invalid: never.
[[nodiscard]] QDateTime lastBackup(Database &database);

/// A copy that the program made by itself before something that can't be undone.
struct SafetyCopy
{
    QString file;
    QDateTime made; ///< UTC
};

/// Copies the database beside itself, before something that can't be undone; returns the file.
[[nodiscard]] Result<QString> makeSafetyCopy(Database &database, const Clock &clock);
/// Those in a data folder, newest first.
[[nodiscard]] std::vector<SafetyCopy> safetyCopies(const QString &folder);

} // namespace rosterlink
