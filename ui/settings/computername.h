// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

namespace rosterlink::ui
{

/// The name that history uses for the person at the computer: that of the operating system's account, unless
/// another one was chosen for this data folder. Kept in the folder's settings.ini, which only its owner can
/// read, so that it is known before the database is open.
class ComputerName
{
public:
    explicit ComputerName(const QString &folder);

    [[nodiscard]] QString text() const;
    /// Whether it was chosen, and isn't the account's.
    [[nodiscard]] bool isChosen() const;
    /// Nothing typed, or the account's own name: back to the account's. Refused where it is longer than 100
    /// characters.
    [[nodiscard]] Result<void> choose(const QString &typed);

private:
    [[nodiscard]] QString chosen() const;

    QString m_file;
};

} // namespace rosterlink::ui
