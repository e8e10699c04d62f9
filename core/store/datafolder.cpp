// SPDX-License-Identifier: Apache-2.0
#include "core/store/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString notWritable(const QString &path)
{
    return QCoreApplication::translate("Storage",
                                       "The data folder %1 can't be created or written to. Choose a folder "
                                       "that belongs to you.")
        .arg(path);
}
} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array<const char *, 11> names = {
        "nfs", "cifs", "smb", "afs", "ncpfs", "9p", "ceph", "glusterfs", "fuse.ssh", "davfs", "fuse.rclone"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return type.startsWith(name); });
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
    if (!dir.exists()) {
        if (!QDir().mkpath(dir.absolutePath())) {
            return failure(ErrorCode::Storage, notWritable(folder));
        }
        QFile::setPermissions(dir.absolutePath(), ownerOnly | QFile::ExeOwner);
    }
    if (isNetworkFileSystem(QStorageInfo(dir).fileSystemType())) {
        return failure(ErrorCode::Storage,
                       QCoreApplication::translate(
                           "Storage", "This folder is shared. Two computers writing here would damage it. "
                                      "Keep it on this computer and exchange Links…."));
    }
    const QString file = dir.absoluteFilePath(QString::fromUtf16(databaseFileName));
    if (QFileInfo(file).isDir() || !QFileInfo(dir.absolutePath()).isWritable()) {
        return failure(ErrorCode::Storage, notWritable(folder));
    }
    if (auto created = createOwnersFile(file); !created) {
        return tl::unexpected(created.error());
    }
    QFile::setPermissions(file, ownerOnly);
    return file;
}

} // namespace rosterlink
