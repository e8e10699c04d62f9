// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/knowncolumn.h"
#include "core/linking/viewer.h"

#include <QStringList>

namespace rosterlink::ui
{

/// What a file's columns are called on the screen. The first line of a file without a header is a person: so
/// while names are hidden, only what is known to be a column's name is shown, and the others are "Column 3".
[[nodiscard]] QStringList shownHeader(const QStringList &header, Side side, const Viewer &viewer);

} // namespace rosterlink::ui
