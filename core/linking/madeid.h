// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rosterlink
{

/// An id for a profile that is made with +: "rosterlink-" and a UUID, never a counter, so that two computers
/// never give the same.
[[nodiscard]] QString newMadeId();

/// Whether newMadeId() could have given it.
[[nodiscard]] bool isMadeId(const QString &id);

} // namespace rosterlink
