// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/facts.h"

namespace rosterlink::ui
{

/// A fact's text as people read it: several values in one line, dates with the month's name, so that 3/4 and
/// 4/3 can't be mixed up.
[[nodiscard]] QString factValue(Field field, const QString &text);

} // namespace rosterlink::ui
