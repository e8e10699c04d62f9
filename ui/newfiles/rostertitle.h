// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/rosterguess.h"

#include <QString>

namespace rosterlink::ui
{

/// "Motivity members", "Calmanac learners"; system is the other system as people know it.
[[nodiscard]] QString rosterTitle(WhichRoster which, const QString &system);

} // namespace rosterlink::ui
