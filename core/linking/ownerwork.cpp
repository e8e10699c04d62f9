// SPDX-License-Identifier: Apache-2.0
#include "core/linking/ownerwork.h"

#include "core/directory/organizations.h"
#include "core/linking/effectivepermissions.h"
#include "core/linking/handlers.h"
#include "core/mail/delivery.h"
#include "core/store/database.h"
#include "core/store/filelock.h"

namespace rosterlink::ownerWork
{

Result<void> rename(Database &database, OrganizationId organization, const QString &name, const Clock &clock,
                    const Actor &actor)
{
    return database.transaction<void>([&] {
        auto allowed = requireOwner(database, organization, actor);
        return allowed ? renameOrganization(database, organization, name, clock, actor) : allowed;
    });
}

Result<QString> deleteAll(Database &database, OrganizationId organization, const QString &typedName,
                          const Clock &clock, const Actor &actor)
{
    const auto check = [&]() -> Result<void> {
        auto allowed = requireOwner(database, organization, actor);
        return allowed ? checkDeletion(database, organization, typedName) : allowed;
    };
    if (auto allowed = check(); !allowed) {
        return tl::unexpected(allowed.error());
    }
    // The copy can't be made within a transaction, so both are asked again once nobody else can write.
    const auto copy = makeSafetyCopy(database, clock);
    if (!copy) {
        return copy;
    }
    return database.transaction<QString>([&]() -> Result<QString> {
        if (auto allowed = check(); !allowed) {
            return tl::unexpected(allowed.error());
        }
        organizationRows::deleteAll(database, organization);
        return *copy;
    });
}

Result<WrittenBackup> backUp(Database &database, OrganizationId organization, const QString &file,
                             ExistingFile existing, const Clock &clock, const Actor &actor)
{
    const auto allowed = requirePermission(database, organization, actor, Permission::ExportData);
    return allowed ? writeBackup(database, file, existing, clock)
                   : Result<WrittenBackup>(tl::unexpected(allowed.error()));
}

Result<RestorePreview> previewRestore(Database &database, OrganizationId organization, const QString &file,
                                      Progress &progress, const Actor &actor)
{
    const auto allowed = requireOwner(database, organization, actor);
    return allowed ? rosterlink::previewRestore(database, file, progress)
                   : Result<RestorePreview>(tl::unexpected(allowed.error()));
}

Result<QString> restore(std::unique_ptr<Database> database, OrganizationId organization, const QString &file,
                        const Clock &clock, Progress &progress, const Actor &actor)
{
    if (const auto allowed = requireOwner(*database, organization, actor); !allowed) {
        return tl::unexpected(allowed.error());
    }
    // Who sends notes in the database what went out; in another database that would be lost.
    const auto noMail = takeMailLock(database->folder());
    if (!noMail) {
        return failure(
            ErrorCode::Conflict,
            LinkingText::tr("Invitations are being sent just now. Nothing was changed: try again in a "
                            "minute."));
    }
    return restoreBackup(std::move(database), file, clock, progress);
}

} // namespace rosterlink::ownerWork
