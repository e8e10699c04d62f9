// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QString>

namespace rosterlink
{

/// Why a file is refused: a translated sentence with the file's path for %1, a line for %2 and another one
/// for %3.
[[nodiscard]] tl::unexpected<Error> fileRefusal(QString sentence, const QString &path, int line = 0,
                                                int otherLine = 0);

} // namespace rosterlink
