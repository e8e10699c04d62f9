// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/step.h"
#include "core/people/progress.h"
#include "core/people/result.h"
#include "core/store/backup.h"
#include "core/store/restore.h"

namespace rosterlink
{

/// What concerns a whole organization or the whole database: asked for permission here, in the name of an
/// organization, so that no caller can forget it. On the database's thread.
namespace ownerWork
{
/// Only an Owner. Refused like createOrganization().
[[nodiscard]] Result<void> rename(Database &database, OrganizationId organization, const QString &name,
                                  const Clock &clock, const Actor &actor);

/// Only an Owner. Deletes an organization and its history; typedName must be its name. Backs the database up
/// beside it first and returns the backup's path.
[[nodiscard]] Result<QString> deleteAll(Database &database, OrganizationId organization,
                                        const QString &typedName, const Clock &clock, const Actor &actor);

/// Needs Export Data. See writeBackup().
[[nodiscard]] Result<WrittenBackup> backUp(Database &database, OrganizationId organization,
                                           const QString &file, ExistingFile existing, const Clock &clock,
                                           const Actor &actor);

/// Only an Owner. See rosterlink::previewRestore().
[[nodiscard]] Result<RestorePreview> previewRestore(Database &database, OrganizationId organization,
                                                    const QString &file, Progress &progress,
                                                    const Actor &actor);

/// Only an Owner. See restoreBackup().
[[nodiscard]] Result<QString> restore(std::unique_ptr<Database> database, OrganizationId organization,
                                      const QString &file, const Clock &clock, Progress &progress,
                                      const Actor &actor);
} // namespace ownerWork

} // namespace rosterlink
