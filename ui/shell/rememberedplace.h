// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/place.h"

class QMainWindow;
class QRect;

namespace rosterlink::ui
{

/// Where the window was and where the user left off, in an INI file of the data folder that only its owner
/// can read. Ids only, never a name.
void saveWindow(const QMainWindow &window, const Place &place, const QString &file);
/// Where the window was, or where it is where nothing is remembered; always within its screen.
void restoreWindow(QMainWindow &window, const QString &file);
/// The window moved and made smaller as far as the room of the screen needs it.
[[nodiscard]] QRect fitted(const QRect &window, const QRect &room);
[[nodiscard]] Place readPlace(const QString &file);
/// Whether single keys work, see SingleKeys; they do unless they were switched off.
void saveSingleKeys(bool on, const QString &file);
[[nodiscard]] bool readSingleKeys(const QString &file);

} // namespace rosterlink::ui
