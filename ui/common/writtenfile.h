// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/prompts.h"

namespace rosterlink::ui
{

/// Asks for the file to write, and once more before one that is there is replaced. suffix: given to a name
/// without one, ".csv". Empty: none is to be written.
[[nodiscard]] QString chooseFileToWrite(Prompts &prompts, QWidget *parent, const Prompts::Files &files,
                                        const QString &suffix);

/// Where documents are usually kept, with that name.
[[nodiscard]] QString documentNamed(const QString &name);

} // namespace rosterlink::ui
