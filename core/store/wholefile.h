// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QByteArrayView>
#include <QSaveFile>

namespace rosterlink
{

/// A file for other programs, readable by its owner only. It appears, or takes the place of the one before,
/// as a whole and only with commit().
class WholeFile
{
public:
    explicit WholeFile(const QString &path)
        : m_file(path)
    {}

    /// Fails where the folder isn't there or can't be written to.
    [[nodiscard]] Result<void> open();
    /// A failure is remembered and told by commit().
    void write(QByteArrayView bytes);
    /// Fails with ErrorCode::Storage where not everything reached the disk; then the file before stands
    /// untouched.
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] tl::unexpected<Error> cannotWrite() const;

    QSaveFile m_file;
    QString m_failure; ///< the first, as the operating system words it
};

} // namespace rosterlink
