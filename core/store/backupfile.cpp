// SPDX-License-Identifier: Apache-2.0
#include "core/store/backupfile.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
class BackupText
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

/// The one value that a statement answers; invalid where the file can't be read as a database.
QVariant answer(Database &database, const QString &sql)
{
    auto &query = database.run(sql);
    const QVariant value = query.next() ? query.value(0) : QVariant();
    query.finish();
    return database.takeFailure() ? QVariant() : value;
}

Result<void> checkFile(const QFileInfo &file)
{
    if (file.isDir()) {
        return failure(ErrorCode::InvalidInput,
                       BackupText::tr("%1 is a folder. Choose the backup file itself.").arg(file.fileName()));
    }
    if (!file.isFile() || !file.isReadable()) {
        return failure(ErrorCode::Storage,
                       BackupText::tr("%1 can't be read. Check that it is there and belongs to you.")
                           .arg(file.fileName()));
    }
    return {};
}

/// Whether it at least begins like an SQLite database (https://www.sqlite.org/fileformat.html, 1.3).
bool beginsLikeADatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(100).startsWith("SQLite format 3") &&
           file.size() > 100;
}

Error damaged(const QString &name)
{
    return {ErrorCode::Storage, BackupText::tr("%1 is damaged. Choose another backup.").arg(name)};
}

Result<void> checkOrigin(Database &database, const QFileInfo &file, const Schema &schema)
{
    const QString name = file.fileName();
    const QVariant application = answer(database, u"PRAGMA application_id"_s);
    if (!application.isValid() && beginsLikeADatabase(file.filePath())) {
        return tl::unexpected(damaged(name));
    }
    if (application.toInt() != applicationId) {
        return failure(
            ErrorCode::InvalidInput,
            BackupText::tr("%1 isn't a Rosterlink backup. Choose a file that Back up… wrote.").arg(name));
    }
    if (answer(database, u"PRAGMA user_version"_s).toInt() > schema.version) {
        return failure(
            ErrorCode::InvalidInput,
            BackupText::tr("%1 was written by a newer Rosterlink. Install the newer version to restore it.")
                .arg(name));
    }
    return {};
}

Result<void> checkWhole(Database &database, const QString &name)
{
    if (answer(database, u"PRAGMA integrity_check(1)"_s).toString() != "ok"_L1) {
        return tl::unexpected(damaged(name));
    }
    return {};
}
} // namespace

Result<std::unique_ptr<Database>> openBackupFile(const QString &file, Progress &progress,
                                                 const Schema &schema)
{
    const QFileInfo info(file);
    if (auto there = checkFile(info); !there) {
        return tl::unexpected(there.error());
    }
    auto database = Database::openToRead(info.absoluteFilePath());
    if (!database) {
        return database;
    }
    if (auto ours = checkOrigin(**database, info, schema); !ours) {
        return tl::unexpected(ours.error());
    }
    if (auto whole = checkWhole(**database, info.fileName()); !whole) {
        return tl::unexpected(whole.error());
    }
    if (progress.isCancelled()) {
        return failure(ErrorCode::Cancelled, BackupText::tr("Cancelled. Nothing was changed."));
    }
    return database;
}

} // namespace rosterlink
