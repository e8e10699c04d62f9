// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/foldedtext.h"

#include <string>
#include <string_view>

namespace rosterlink::matching
{

/// A phone number's digits without extension: "(312) 555-0101 x12" and "+1 312 555 0101" become "3125550101",
/// a number of another country keeps its "+". What has too few digits for a number is compared as folded
/// text.
[[nodiscard]] std::string normalizePhone(TextFolder &folder, std::string_view written);

} // namespace rosterlink::matching
