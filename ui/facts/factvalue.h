// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/facts.h"

#include <QDate>

namespace rosterlink::ui
{

/// A fact's text as people read it: several values in one line, dates with the month's name, so that 3/4 and
/// 4/3 can't be mixed up.
[[nodiscard]] QString factValue(Field field, const QString &text);

/// A day as the user's language writes it, with the month's name cut short: "Mar 12, 2017", "12. März 2017".
[[nodiscard]] QString writtenOut(QDate day);

} // namespace rosterlink::ui
