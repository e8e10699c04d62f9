// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace rosterlink::test
{

/// A people file (CSV) of so many staff: id (prefix and number), first and last name, e-mail address. No two
/// are alike, and the same number is the same person whatever the prefix.
[[nodiscard]] QByteArray inventedStaff(char prefix, int count);

} // namespace rosterlink::test
