// SPDX-License-Identifier: Apache-2.0
#include "core/matching/normalizedemail.h"

#include <algorithm>

namespace rosterlink::matching
{

std::string normalizeEmail(TextFolder &folder, std::string_view written)
{
    std::string email = folder.fold(written);
    email.erase(
        std::remove_if(email.begin(), email.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '<' || c == '>'; }),
        email.end());
    constexpr std::string_view scheme = "mailto:";
    if (email.compare(0, scheme.size(), scheme) == 0) {
        email.erase(0, scheme.size());
    }
    return email;
}

std::string_view userPartOf(std::string_view email)
{
    const size_t at = email.rfind('@');
    return at == std::string_view::npos ? std::string_view() : email.substr(0, std::min(email.find('+'), at));
}

} // namespace rosterlink::matching
