// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/demonstrationfolder.h"

#include "core/connectors/sample/sampleorganization.h"
#include "core/store/database.h"
#include "core/store/datafolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <filesystem>
#include <system_error>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::desktop
{

namespace
{
/// Names the sample as this program makes it: another program file may make another one.
QString pristineFile()
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const QFileInfo program(QCoreApplication::applicationFilePath());
    hash.addData(program.filePath().toUtf8());
    hash.addData(QByteArray::number(program.lastModified().toMSecsSinceEpoch()));
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/demonstration-"_s +
           QString::fromLatin1(hash.result().toHex().left(12)) + u".sqlite"_s;
}

void forgetOthers(const QString &file)
{
    const QFileInfo keep(file);
    const auto others = keep.dir().entryInfoList({u"demonstration-*.sqlite"_s}, QDir::Files);
    for (const QFileInfo &other : others) {
        if (other.fileName() != keep.fileName()) {
            QFile::remove(other.filePath());
        }
    }
}

QString databaseIn(const QString &folder)
{
    return folder + u'/' + QString::fromUtf16(databaseFileName);
}

/// Not QFile's, which waits until the copy is on the disk: it lives no longer than the window.
bool copy(const QString &from, const QString &to)
{
    std::error_code failed;
    return std::filesystem::copy_file(from.toStdU16String(), to.toStdU16String(), failed) && !failed;
}

Result<void> makeSample(const QString &folder, const Clock &clock)
{
    auto database = Database::open(folder);
    if (!database) {
        return tl::unexpected(database.error());
    }
    Progress progress;
    const Actor actor{QCoreApplication::translate("Program", "Demonstration"), {}};
    return createSampleOrganizations(**database, clock, actor, progress);
}
} // namespace

Result<std::unique_ptr<DemonstrationFolder>> DemonstrationFolder::make(const Clock &clock)
{
    // One that was killed, or ran into a power cut, left its folder behind.
    const QString start = QDir::tempPath() + u"/rosterlink-demonstration-"_s;
    TemporaryRoom::removeAbandoned(start);
    auto room = TemporaryRoom::make(start);
    if (!room) {
        return failure(ErrorCode::Storage,
                       QCoreApplication::translate(
                           "Program", "The demonstration can't be made in %1. Make room there and try again.")
                           .arg(QDir::toNativeSeparators(QDir::tempPath())));
    }
    std::unique_ptr<DemonstrationFolder> folder(new DemonstrationFolder(std::move(room)));
    const QString pristine = pristineFile();
    if (copy(pristine, databaseIn(folder->path()))) {
        return folder;
    }
    if (auto made = makeSample(folder->path(), clock); !made) {
        return tl::unexpected(made.error());
    }
    // Kept for the next time; where that fails, the next time takes as long as this one.
    if (QDir().mkpath(QFileInfo(pristine).path())) {
        const QString fresh = pristine + u".new-%1"_s.arg(QCoreApplication::applicationPid());
        if (QFile::copy(databaseIn(folder->path()), fresh) && QFile::rename(fresh, pristine)) {
            forgetOthers(pristine);
        } else {
            QFile::remove(fresh);
        }
    }
    return folder;
}

} // namespace rosterlink::desktop
