// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/clock.h"
#include "core/people/progress.h"
#include "core/people/result.h"
#include "core/store/migrations.h"

#include <QDateTime>
#include <QStringList>

#include <memory>

namespace rosterlink
{

class Database;

/// What a backup holds, and what the present database has that the backup hasn't.
struct RestorePreview
{
    QDateTime newestStep; ///< of the backup, UTC; invalid: nothing was ever decided in it
    QStringList organizations;
    int lostSteps = 0;             ///< in the present history alone
    QDateTime lostSince;           ///< when the first of them was made, UTC
    QStringList lostOrganizations; ///< names of those that the backup doesn't have
};

/// Looks a chosen file over before anything is done with it: refused where it isn't a Rosterlink database,
/// was written by a newer program, is damaged, or is the present database itself.
[[nodiscard]] Result<RestorePreview> previewRestore(Database &present, const QString &file,
                                                    Progress &progress, const Schema &schema = {});

/// Puts a backup in the place of the present database, which is closed by this; open its folder anew
/// afterwards, whatever the outcome. Copies the present state beside it first and returns that copy's file.
/// The backup is copied, checked and migrated before it takes the place, in one step: a failure, a cancel or
/// a crash leaves one whole database, the old one or the new one. Refused while another process has the
/// database open.
[[nodiscard]] Result<QString> restoreBackup(std::unique_ptr<Database> present, const QString &file,
                                            const Clock &clock, Progress &progress,
                                            const Schema &schema = {});

} // namespace rosterlink
