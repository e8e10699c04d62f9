// SPDX-License-Identifier: Apache-2.0
#pragma once

class QScrollArea;
class QWidget;

namespace rosterlink::ui
{

/// Scrolls the areas around a widget so that it is seen, as soon as it has its place in its layout: whole
/// where there is room for it, else from its top.
void reveal(QWidget *widget);

/// Scrolls an area whose content was just made anew to where the old one stood, in pixels, as soon as the new
/// one has its height.
void scrollBackTo(QScrollArea *area, int value);

} // namespace rosterlink::ui
