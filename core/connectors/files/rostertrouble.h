// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace rosterlink
{

/// A value of a roster file that is impossible; the person was taken nevertheless. Holds no fact of the
/// person.
struct RosterTrouble
{
    int line = 0;
    QString column;   ///< as the file's header names it
    QString sentence; ///< what is wrong and what became of it

    /// In one line, for lists and terminals: "Line 5, date_of_birth: …".
    [[nodiscard]] QString text() const;
    bool operator==(const RosterTrouble &) const = default;
};

/// Several troubles in as few lines as they need, in order: what is wrong in the same way is said once, with
/// all its lines
/// ("Lines 5, 9, 12, phone: …"). At most the first `most` are said.
[[nodiscard]] QStringList troubleLines(const std::vector<RosterTrouble> &troubles, size_t most);

} // namespace rosterlink
