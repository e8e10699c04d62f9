// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>

namespace rosterlink
{

/// A member is only ever compared with staff, a learner with clients.
enum class Kind { Members, Learners };

/// Which system a person is recorded in. Counterpart means the connected one (Calmanac).
enum class Side { Motivity, Counterpart };

/// "members" or "learners": as files, command lines and the database write it.
[[nodiscard]] QLatin1String toText(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromText(QStringView text);

/// "motivity" or "counterpart", as the database writes it.
[[nodiscard]] QLatin1String toText(Side side);

[[nodiscard]] constexpr Side otherSide(Side side)
{
    return side == Side::Motivity ? Side::Counterpart : Side::Motivity;
}

} // namespace rosterlink
