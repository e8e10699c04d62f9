// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rosterlink
{

/// Where a path leads, through symbolic links and "..", also where the file or its folders aren't there yet.
[[nodiscard]] QString resolvedPath(const QString &path);

/// Whether writing to one path would touch what the other names: the same place, or one file under two names.
/// Neither needs to be there.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

} // namespace rosterlink
