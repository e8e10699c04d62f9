// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace rosterlink
{

/// Cuts a script into its statements at each ';' that ends a line and is not inside a trigger's BEGIN … END,
/// and drops comments ("--" to the end of the line). Enough for our own migrations, whose text has no ';' or
/// "--" in quotes.
[[nodiscard]] QStringList sqlStatements(const QString &script);

} // namespace rosterlink
