// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <string_view>

namespace rosterlink::matching
{

/// Soundex (Russell 1918, as the United States census uses it) of a folded name, its four characters in the
/// bytes of a number, the first one highest: "robert" and "rupert" give R163.
[[nodiscard]] quint32 soundex(std::string_view name);

} // namespace rosterlink::matching
