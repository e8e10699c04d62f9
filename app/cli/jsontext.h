// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace rosterlink::cli
{

/// JSON in one line. Names reach the reader as they are, also where they hold what a terminal would obey.
[[nodiscard]] QString jsonLine(const QJsonObject &object);

} // namespace rosterlink::cli
