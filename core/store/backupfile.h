// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/progress.h"
#include "core/people/result.h"
#include "core/store/migrations.h"

#include <memory>

namespace rosterlink
{

class Database;

/// Opens a file that somebody chose as a backup, for reading only, and checks it: is it ours, not newer than
/// the program, and whole? The file and its folder are left untouched.
[[nodiscard]] Result<std::unique_ptr<Database>> openBackupFile(const QString &file, Progress &progress,
                                                               const Schema &schema);

} // namespace rosterlink
