// SPDX-License-Identifier: Apache-2.0
#include "app/cli/fileroles.h"

#include "app/cli/commandlinetext.h"
#include "core/store/datafolder.h"
#include "core/store/samefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
bool isDatabase(const QString &path)
{
    QFile file(path);
    // A pipe would be waited for.
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(16).startsWith("SQLite format 3");
}
} // namespace

void FileRoles::keepsDatabaseIn(const QString &folder)
{
    const QString name = QString::fromUtf16(databaseFileName);
    for (const auto &companion : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        m_read.push_back({CommandLineText::tr("the database"), QDir(folder).filePath(name + companion)});
    }
}

Result<void> FileRoles::check() const
{
    for (size_t i = 0; i < m_written.size(); ++i) {
        if (auto fits = checkOne(i); !fits) {
            return fits;
        }
    }
    return {};
}

Result<void> FileRoles::checkOne(size_t written) const
{
    const File &own = m_written[written];
    std::vector<File> others = m_read;
    others.insert(others.end(), m_written.begin(), m_written.begin() + static_cast<std::ptrdiff_t>(written));
    for (const File &other : others) {
        if (isSameFile(own.path, other.path)) {
            return failure(ErrorCode::InvalidInput,
                           CommandLineText::tr("%1 and %2 are the same file, %3. Nothing was written; give "
                                               "%1 another name.")
                               .arg(own.name, other.name, QDir::toNativeSeparators(own.path)));
        }
    }
    if (isDatabase(own.path)) {
        return failure(ErrorCode::InvalidInput,
                       CommandLineText::tr("%1 is a database, %2. Nothing was written; give %1 another name.")
                           .arg(own.name, QDir::toNativeSeparators(own.path)));
    }
    return {};
}

} // namespace rosterlink::cli
