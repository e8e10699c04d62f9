// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLayout;

namespace rosterlink::ui
{

/// Removes all widgets and spaces from a layout; the widgets go when the event is done.
void clearLayout(QLayout *layout);

} // namespace rosterlink::ui
