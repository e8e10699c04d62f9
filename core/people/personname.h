// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rosterlink
{

/// A name that a file keeps in one column, taken apart.
struct PersonName
{
    QString first;
    QString middle;
    QString last; ///< with the generational suffix at its end

    /// Reads "Last, First M." and "First M. Last". Titles (Dr.), degrees and credentials (", BCBA") and what
    /// stands in brackets ("(inactive)") are left out; particles belong to the last name ("Maria de la
    /// Cruz").
    [[nodiscard]] static PersonName fromFullName(const QString &text);

    bool operator==(const PersonName &) const = default;
};

} // namespace rosterlink
