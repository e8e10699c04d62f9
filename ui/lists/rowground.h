// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace rosterlink::ui
{

/// Draws what lies beneath a cell of a list: the ground, the line below, the bar of a selected row at its
/// leading cell, and the ring of the cell that has the keyboard.
void drawRowGround(QPainter &painter, const QStyleOptionViewItem &option, bool leading);

} // namespace rosterlink::ui
