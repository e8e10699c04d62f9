// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

namespace rosterlink
{

/// Keeps others from doing the same work in a data folder at the same time. The operating system lets go of
/// it however its holder ends; the empty file stays.
class FileLock
{
public:
    /// Null where somebody holds it, or the file can't be made.
    [[nodiscard]] static std::unique_ptr<FileLock> tryTake(const QString &file);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {}

    int m_descriptor;
};

} // namespace rosterlink
