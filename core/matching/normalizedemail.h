// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/foldedtext.h"

#include <string>
#include <string_view>

namespace rosterlink::matching
{

/// An e-mail address in lower case without spaces around it. What is no address is compared as text.
[[nodiscard]] std::string normalizeEmail(TextFolder &folder, std::string_view written);

/// What stands before the @ of a normalized address, without a "+tag"; empty where there is no @.
[[nodiscard]] std::string_view userPartOf(std::string_view email);

} // namespace rosterlink::matching
