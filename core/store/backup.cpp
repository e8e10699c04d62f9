// SPDX-License-Identifier: Apache-2.0
#include "core/store/backup.h"

#include "core/store/database.h"
#include "core/store/datafolder.h"
#include "core/store/organizationrows.h"
#include "core/store/samefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr auto lastBackupSetting = "last_backup"_L1;

class BackupText
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

/// The database itself, and what SQLite keeps beside it.
bool isDatabaseInUse(const Database &database, const QFileInfo &file)
{
    const QFileInfo target(resolvedPath(file.filePath()));
    return target.fileName().startsWith(QStringView(databaseFileName)) &&
           isSameFile(target.path(), database.folder());
}

Result<void> checkGoal(const Database &database, const QString &file, ExistingFile existing)
{
    const QFileInfo info(file);
    if (info.isDir()) {
        return failure(ErrorCode::InvalidInput,
                       BackupText::tr("%1 is a folder. Type a file name for the backup.")
                           .arg(QDir::toNativeSeparators(file)));
    }
    if (isDatabaseInUse(database, info)) {
        return failure(
            ErrorCode::InvalidInput,
            BackupText::tr("This is the database itself. Choose another name or folder for the backup."));
    }
    if (info.exists() && existing == ExistingFile::Refuse) {
        return failure(
            ErrorCode::NeedsAnswer,
            BackupText::tr("There is a file named %1 already. Nothing was written.").arg(info.fileName()));
    }
    return {};
}
} // namespace

Result<WrittenBackup> writeBackup(Database &database, const QString &file, ExistingFile existing,
                                  const Clock &clock)
{
    if (auto fits = checkGoal(database, file, existing); !fits) {
        return tl::unexpected(fits.error());
    }
    if (auto copied = database.backupTo(file); !copied) {
        return tl::unexpected(copied.error());
    }
    const auto remembered = database.transaction<void>([&]() -> Result<void> {
        organizationRows::setSetting(database, lastBackupSetting, utcText(clock.now()));
        return {};
    });
    if (!remembered) {
        return tl::unexpected(remembered.error());
    }
    constexpr auto others = QFile::ReadGroup | QFile::ReadOther;
    return WrittenBackup{file, !(QFile::permissions(file) & others)};
}

QDateTime lastBackup(Database &database)
{
    return QDateTime::fromString(organizationRows::setting(database, lastBackupSetting), Qt::ISODate);
}

Result<QString> makeSafetyCopy(Database &database, const Clock &clock)
{
    const QDir folder(database.folder());
    const QString stamp = clock.now().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = u"backup-%1.sqlite"_s.arg(stamp);
    for (int next = 2; folder.exists(name); ++next) {
        name = u"backup-%1-%2.sqlite"_s.arg(stamp).arg(next);
    }
    const QString file = folder.filePath(name);
    if (auto copied = database.backupTo(file); !copied) {
        return tl::unexpected(copied.error());
    }
    return file;
}

std::vector<SafetyCopy> safetyCopies(const QString &folder)
{
    std::vector<SafetyCopy> copies;
    const auto files =
        QDir(folder).entryInfoList({u"backup-*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        copies.push_back({file.absoluteFilePath(), file.lastModified().toUTC()});
    }
    return copies;
}

} // namespace rosterlink
