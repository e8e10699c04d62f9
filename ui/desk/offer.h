// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"

class QWidget;

namespace rosterlink::ui
{

/// Offers what a button or field does to those whose role allows it. For others it is off, and says which
/// permission is missing: in its tooltip, and to a screen reader. May be called again for another viewer;
/// what else switches the widget on and off does so afterward, and only where this returned true.
bool offerTo(const Viewer &viewer, Permission needed, QWidget *widget);

} // namespace rosterlink::ui
