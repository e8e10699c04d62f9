// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QStringList>

namespace rosterlink::desktop
{

/// What the command line of the desktop program asks for.
struct Options
{
    bool demonstration = false;
    QString data;           ///< the data folder, absolute; where none was given, the office's own
    QString tour;           ///< empty: none
    QString pictures;       ///< the folder for the tour's pictures; empty: none are kept
    QString handout;        ///< the PDF that the tour's pictures are bound into; empty: none
    bool isWatched = false; ///< the tour on the screen goes by itself
    bool dark = false;      ///< the tour's pictures in the dark palette
    QString language;       ///< "en" or "es"; empty: as chosen before, else the desktop's
    QString invitation;     ///< the link of one to accept; empty: none

    /// Whether the tour is played without a window, for its pictures.
    [[nodiscard]] bool isForPaper() const { return !pictures.isEmpty() || !handout.isEmpty(); }

    QString answer; ///< something to print and end with: the help, the version
};

/// Refused, with a sentence, where the words can't be understood.
[[nodiscard]] Result<Options> readOptions(const QStringList &arguments);

} // namespace rosterlink::desktop
