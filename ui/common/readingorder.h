// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QWidget;

namespace rosterlink::ui
{

/// What Tab reaches within a widget, in the order in which it is read: as the layouts have it. Qt's own order
/// is that of making, in which whatever is made anew (a detail, the path, a number) comes last.
[[nodiscard]] QList<QWidget *> readingOrder(QWidget &within);

/// Moves the keyboard to the next widget of a window in reading order, or to the one before; for
/// focusNextPrevChild(). False: there is none.
bool focusInReadingOrder(QWidget &window, bool next);

} // namespace rosterlink::ui
