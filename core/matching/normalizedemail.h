// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/foldedtext.h"

#include <optional>
#include <string>
#include <string_view>

namespace rosterlink::matching
{

/// An e-mail address in lower case without spaces around it. What is no address is compared as text.
[[nodiscard]] std::string normalizeEmail(TextFolder &folder, std::string_view written);

/// What stands before the @ of a normalized address, without a "+tag"; empty where there is no @.
[[nodiscard]] std::string_view userPartOf(std::string_view email);

/// Letters alone: "jsmith" of "j.smith4".
[[nodiscard]] std::string lettersOf(std::string_view userPart);

/// What a user part has beside the last name in front or behind: "j" of "jsmith4", "john" of "smith.john";
/// none where the name doesn't stand there. The last name in one word, normalized.
[[nodiscard]] std::optional<std::string> besideName(std::string_view userPart, std::string_view last);

} // namespace rosterlink::matching
