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
    QString data; ///< the data folder, absolute; where none was given, the office's own
    QString tour; ///< empty: none
    QString pictures;
    bool dark = false;  ///< the tour's pictures in the dark palette
    QString invitation; ///< the link of one to accept; empty: none
    QString answer;     ///< something to print and end with: the help, the version
};

/// Refused, with a sentence, where the words can't be understood.
[[nodiscard]] Result<Options> readOptions(const QStringList &arguments);

} // namespace rosterlink::desktop
