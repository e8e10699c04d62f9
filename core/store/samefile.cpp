// SPDX-License-Identifier: Apache-2.0
#include "core/store/samefile.h"

#include <QFile>

#include <filesystem>
#include <system_error>

namespace rosterlink
{

namespace
{
namespace fs = std::filesystem;

fs::path native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

/// A link to a file that isn't there yet is followed by hand: weakly_canonical() takes it for a plain name.
fs::path resolved(fs::path path)
{
    constexpr int mostLinks = 40; // as Linux has it
    std::error_code trouble;
    for (int i = 0; i < mostLinks && fs::is_symlink(fs::symlink_status(path, trouble)); ++i) {
        const fs::path target = fs::read_symlink(path, trouble);
        if (trouble) {
            break;
        }
        path = path.parent_path() / target; // an absolute target takes its place
    }
    const fs::path found = fs::weakly_canonical(fs::absolute(path, trouble), trouble);
    return trouble ? path.lexically_normal() : found;
}
} // namespace

QString resolvedPath(const QString &path)
{
    return QFile::decodeName(QByteArray::fromStdString(resolved(native(path)).string()));
}

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code trouble;
    return resolved(native(one)) == resolved(native(other)) ||
           fs::equivalent(native(one), native(other), trouble);
}

} // namespace rosterlink
