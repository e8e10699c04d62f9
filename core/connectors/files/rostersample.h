// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QStringList>

#include <vector>

namespace rosterlink
{

/// The beginning of a CSV file, for showing it and guessing its columns before it is read as a roster.
struct RosterSample
{
    QStringList header;
    std::vector<QStringList>
        rows; ///< as the file has them; a row may have fewer or more cells than the header

    [[nodiscard]] static Result<RosterSample> read(const QString &path, int rows);
};

} // namespace rosterlink
