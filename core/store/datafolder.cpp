// SPDX-License-Identifier: Apache-2.0
#include "core/store/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;

QString notWritable(const QString &path)
{
    return QCoreApplication::translate("Storage",
                                       "The data folder %1 can't be created or written to. Choose a folder "
                                       "that belongs to you.")
        .arg(path);
}

QString isLink(const QFileInfo &file)
{
    return QCoreApplication::translate("Storage",
                                       "%1 is a link to %2. Open the folder in which the file itself lies.")
        .arg(QDir::toNativeSeparators(file.filePath()), QDir::toNativeSeparators(file.symLinkTarget()));
}

QString isOpen(const QString &path)
{
    return QCoreApplication::translate("Storage",
                                       "Others on this computer could read %1, and that can't be changed. "
                                       "Choose a folder that belongs to you, on this computer's own disk.")
        .arg(QDir::toNativeSeparators(path));
}

bool makeOwners(const QString &path, QFile::Permissions wanted)
{
    return !(QFile::permissions(path) & others) ||
           (QFile::setPermissions(path, wanted) && !(QFile::permissions(path) & others));
}

/// What this program and SQLite put there. Anything else says that the folder has another use besides.
bool holdsOnlyOurs(const QDir &dir)
{
    const QStringList ours{u"rosterlink*.sqlite*"_s, u"rosterlink-mail.lock"_s, u"backup-*.sqlite*"_s,
                           u"restoring-*"_s,         u"settings.ini*"_s,        u"window.ini*"_s};
    const QStringList all =
        dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::all_of(all.begin(), all.end(), [&](const QString &name) { return QDir::match(ours, name); });
}

Result<void> closeFolder(const QDir &dir)
{
    const QString path = dir.absolutePath();
    if (holdsOnlyOurs(dir)) {
        return makeOwners(path, ownerOnly | QFile::ExeOwner) ? Result<void>()
                                                             : failure(ErrorCode::Storage, isOpen(path));
    }
    if (QFile::permissions(path) & (QFile::WriteGroup | QFile::WriteOther)) {
        return failure(ErrorCode::Storage,
                       QCoreApplication::translate(
                           "Storage",
                           "Others may write into %1, where other files lie too. Choose a folder of its own "
                           "for Rosterlink's data, or make this one yours alone.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    return {};
}
} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array localFuse{"fuseblk", "fuse.gocryptfs", "fuse.encfs", "fuse.fuse-overlayfs"};
    static constexpr std::array names{"nfs",  "cifs",   "smb",    "afs",  "ncpfs",    "9p",     "ceph",
                                      "gfs2", "ocfs2",  "lustre", "gpfs", "virtiofs", "vboxsf", "glusterfs",
                                      "fuse", "beegfs", "davfs",  "coda", "vmhgfs",   "prl_fs"};
    return std::find(localFuse.begin(), localFuse.end(), type) == localFuse.end() &&
           std::any_of(names.begin(), names.end(), [&](const char *name) { return type.startsWith(name); });
}

QString restoringRooms(const QString &folder)
{
    return QDir(folder).filePath(u"restoring-"_s);
}

Result<void> createOwnersFile(const QString &path)
{
    QFile file(path);
    if (file.exists()) {
        return {};
    }
    // Qt 6.4 sets permissions at creation, so the file is never readable by others, not even for a moment.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && !file.exists()) {
        return failure(ErrorCode::Storage, notWritable(path));
    }
    return {};
}

Result<QString> prepareDataFolder(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists() && !QDir().mkpath(dir.absolutePath())) {
        return failure(ErrorCode::Storage, notWritable(folder));
    }
    if (isNetworkFileSystem(QStorageInfo(dir).fileSystemType())) {
        return failure(ErrorCode::Storage,
                       QCoreApplication::translate(
                           "Storage", "This folder is shared. Two computers writing here would damage it. "
                                      "Keep it on this computer and exchange Links…."));
    }
    const QFileInfo file(dir.absoluteFilePath(QString::fromUtf16(databaseFileName)));
    if (file.isSymLink()) {
        return failure(ErrorCode::Storage, isLink(file));
    }
    if (file.isDir() || !QFileInfo(dir.absolutePath()).isWritable()) {
        return failure(ErrorCode::Storage, notWritable(folder));
    }
    if (auto closed = closeFolder(dir); !closed) {
        return tl::unexpected(closed.error());
    }
    if (auto created = createOwnersFile(file.filePath()); !created) {
        return tl::unexpected(created.error());
    }
    if (!makeOwners(file.filePath(), ownerOnly)) {
        return failure(ErrorCode::Storage, isOpen(file.filePath()));
    }
    return file.filePath();
}

} // namespace rosterlink
