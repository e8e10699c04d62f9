// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rosterlink
{

/// What was exported, in the user's language: a list's filter ("not linked motivity") or a paper ("report"),
/// as history keeps it. What is not known stays as it is.
[[nodiscard]] QString exportName(const QString &what);

} // namespace rosterlink
