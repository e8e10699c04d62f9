// SPDX-License-Identifier: Apache-2.0
#include "core/store/temporaryroom.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rosterlink
{

namespace
{
/// Opens a folder and locks it; -1 where somebody is in it, or it isn't there.
int enter(const QString &folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}
} // namespace

TemporaryRoom::TemporaryRoom(const QString &start)
    : m_folder(start + QLatin1String("XXXXXX"))
    , m_lock(m_folder.isValid() ? enter(m_folder.path()) : -1)
{}

TemporaryRoom::~TemporaryRoom()
{
    m_folder.remove();
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

std::unique_ptr<TemporaryRoom> TemporaryRoom::make(const QString &start)
{
    constexpr int tries = 3;
    for (int i = 0; i < tries; ++i) {
        std::unique_ptr<TemporaryRoom> room(new TemporaryRoom(start));
        // Between making and entering it, another program may have taken it for abandoned.
        if (room->m_lock >= 0 && QFileInfo::exists(room->path())) {
            return room;
        }
    }
    return nullptr;
}

void TemporaryRoom::removeAbandoned(const QString &start)
{
    const QFileInfo beginning(start);
    const auto rooms = beginning.dir().entryInfoList({beginning.fileName() + u'*'},
                                                     QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &room : rooms) {
        if (room.ownerId() != ::geteuid()) {
            continue;
        }
        if (const int lock = enter(room.filePath()); lock >= 0) {
            QDir(room.filePath()).removeRecursively();
            ::close(lock);
        }
    }
}

} // namespace rosterlink
