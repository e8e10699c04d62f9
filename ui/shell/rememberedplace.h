// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/place.h"

class QMainWindow;

namespace rosterlink::ui
{

/// Where the window was and where the user left off, in an INI file of the data folder that only its owner
/// can read. Ids only, never a name.
void saveWindow(const QMainWindow &window, const Place &place, const QString &file);
void restoreWindow(QMainWindow &window, const QString &file);
[[nodiscard]] Place readPlace(const QString &file);
/// Whether single keys work, see SingleKeys; they do unless they were switched off.
void saveSingleKeys(bool on, const QString &file);
[[nodiscard]] bool readSingleKeys(const QString &file);

} // namespace rosterlink::ui
