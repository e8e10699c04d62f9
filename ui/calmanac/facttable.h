// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/matching/findings.h"
#include "ui/common/sidebyside.h"

namespace rosterlink::ui
{

/// The rows of two people side by side, fields that neither knows left out. Values that the viewer may not see read
/// "hidden". Dates are written as the user's locale writes them.
[[nodiscard]] QVector<SideBySideRow> factRows(Kind kind, const Facts &left, const Facts &right,
                                              const matching::Findings &findings, const Viewer &viewer);
/// The rows of one person alone.
[[nodiscard]] QVector<SideBySideRow> factRows(Kind kind, const Facts &facts, const Viewer &viewer);

} // namespace rosterlink::ui
