// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rosterlink
{

/// The name of the operating system's account that runs the program: who history names, unless another name
/// was chosen.
[[nodiscard]] QString accountName();

} // namespace rosterlink
