// SPDX-License-Identifier: Apache-2.0
#include "core/store/restore.h"

#include "core/store/backup.h"
#include "core/store/backupfile.h"
#include "core/store/database.h"
#include "core/store/datafolder.h"
#include "core/store/lostsince.h"
#include "core/store/organizationrows.h"
#include "core/store/replacefile.h"
#include "core/store/temporaryroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
class RestoreText
{
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

QString databaseIn(const QString &folder)
{
    return QDir(folder).filePath(QString::fromUtf16(databaseFileName));
}

Result<void> unlessCancelled(const Progress &progress)
{
    if (progress.isCancelled()) {
        return failure(ErrorCode::Cancelled, RestoreText::tr("Cancelled. Nothing was changed."));
    }
    return {};
}

/// Copies the backup into a folder of its own and makes it what this program would open: current, and one
/// whole file.
Result<void> prepare(const QString &folder, const QString &file, Progress &progress, const Schema &schema)
{
    auto backup = openBackupFile(file, progress, schema);
    if (!backup) {
        return tl::unexpected(backup.error());
    }
    if (auto copied = (*backup)->backupTo(databaseIn(folder)); !copied) {
        return copied;
    }
    // Opening migrates it, closing leaves no file beside it.
    auto candidate = Database::open(folder, schema);
    if (!candidate) {
        return tl::unexpected(candidate.error());
    }
    return {};
}

/// From here on nobody else may write, or their decisions would go with the old file.
Result<void> exchange(std::unique_ptr<Database> present, const QString &candidate)
{
    if (auto sealed = present->seal(); !sealed) {
        return sealed;
    }
    return replaceFile(candidate, databaseIn(present->folder()));
}
} // namespace

Result<RestorePreview> previewRestore(Database &present, const QString &file, Progress &progress,
                                      const Schema &schema)
{
    if (QFileInfo(file).canonicalFilePath() == QFileInfo(databaseIn(present.folder())).canonicalFilePath()) {
        return failure(ErrorCode::InvalidInput,
                       RestoreText::tr(
                           "This is the database that is open just now. Choose a file that Back up… wrote."));
    }
    auto backup = openBackupFile(file, progress, schema);
    if (!backup) {
        return tl::unexpected(backup.error());
    }
    return lostSince(present, **backup);
}

Result<QString> restoreBackup(std::unique_ptr<Database> present, const QString &file, const Clock &clock,
                              Progress &progress, const Schema &schema)
{
    constexpr int stages = 3;
    progress.report(RestoreText::tr("Checking the backup"), 0, stages);
    const auto room = TemporaryRoom::make(restoringRooms(present->folder()));
    if (!room) {
        return failure(
            ErrorCode::Storage,
            RestoreText::tr(
                "The data folder can't be written to. Nothing was changed; check that it belongs to you."));
    }
    if (auto prepared = prepare(room->path(), file, progress, schema); !prepared) {
        return tl::unexpected(prepared.error());
    }
    progress.report(RestoreText::tr("Backing up the present state"), 1, stages);
    if (auto goOn = unlessCancelled(progress); !goOn) {
        return tl::unexpected(goOn.error());
    }
    auto copy = makeSafetyCopy(*present, clock);
    if (!copy) {
        return copy;
    }
    progress.report(RestoreText::tr("Putting the backup in place"), 2, stages);
    auto done = unlessCancelled(progress);
    if (done) {
        done = exchange(std::move(present), databaseIn(room->path()));
    }
    if (!done) {
        QFile::remove(*copy);
        return tl::unexpected(done.error());
    }
    return copy;
}

} // namespace rosterlink
