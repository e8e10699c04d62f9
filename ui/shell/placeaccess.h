// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "ui/shell/place.h"

#include <optional>

namespace rosterlink::ui
{

/// The permission without which a page shows nothing, where the viewer lacks it; none: the page may be shown.
/// Pages of which a part may be seen (the integration's two tabs, Settings) say themselves what is missing.
[[nodiscard]] std::optional<Permission> missingPermission(const Viewer &viewer, Place::Page page);

/// Whether no page shows anything, because the member whom one acts as has no role yet, or roles that allow
/// nothing.
[[nodiscard]] bool seesNothing(const Viewer &viewer);

} // namespace rosterlink::ui
