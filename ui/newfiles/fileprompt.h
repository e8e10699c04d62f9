// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace rosterlink::ui
{

/// Asks which roster files to read, with a title that says what for; empty where the user thought better of
/// it.
using FilePrompt = std::function<QStringList(QWidget *parent, const QString &title)>;

/// The desktop's own dialog.
[[nodiscard]] FilePrompt fileDialogPrompt();

} // namespace rosterlink::ui
