// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/matching/findings.h"
#include "ui/common/sidebyside.h"

namespace rosterlink::ui
{

/// The rows of two people side by side, fields that neither knows left out. Values that the viewer may not
/// see read "hidden".
[[nodiscard]] QVector<SideBySideRow> factRows(Kind kind, const Facts &left, const Facts &right,
                                              const matching::Findings &findings, const Viewer &viewer);
/// The rows of one person alone: what is known, and of what linking goes by also what isn't. edited: columns
/// that a person edited, which are marked so.
[[nodiscard]] QVector<SideBySideRow> factRows(Kind kind, const Facts &facts, const Viewer &viewer,
                                              const QStringList &edited = {});

} // namespace rosterlink::ui
