// SPDX-License-Identifier: Apache-2.0
#include "core/store/replacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace rosterlink
{

namespace
{
/// Waits until the disk itself has a file's contents, or a folder's names.
bool flushToDisk(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return flushed;
}

std::filesystem::path native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}
} // namespace

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code trouble;
    if (flushToDisk(from, O_RDONLY)) {
        std::filesystem::rename(native(from), native(to), trouble);
    } else {
        trouble = std::make_error_code(std::errc::io_error);
    }
    if (trouble) {
        return failure(
            ErrorCode::Storage,
            QCoreApplication::translate("Storage", "%1 can't be written. Nothing was changed.").arg(to));
    }
    // The new name may reach the disk later than this; until then the old file is what a power cut leaves.
    (void)flushToDisk(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
    return {};
}

} // namespace rosterlink
