// SPDX-License-Identifier: Apache-2.0
#include "core/store/filelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rosterlink
{

std::unique_ptr<FileLock> FileLock::tryTake(const QString &file)
{
    constexpr mode_t ownerOnly = 0600;
    const int descriptor =
        ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, ownerOnly);
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return nullptr;
    }
    return descriptor >= 0 ? std::unique_ptr<FileLock>(new FileLock(descriptor)) : nullptr;
}

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

} // namespace rosterlink
