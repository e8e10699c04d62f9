// SPDX-License-Identifier: Apache-2.0
#include "core/matching/normalizedemail.h"

#include <algorithm>
#include <iterator>

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

std::string lettersOf(std::string_view userPart)
{
    std::string letters;
    std::copy_if(userPart.begin(), userPart.end(), std::back_inserter(letters),
                 [](char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; });
    return letters;
}

std::optional<std::string> besideName(std::string_view userPart, std::string_view last)
{
    std::string letters = lettersOf(userPart);
    if (last.empty() || letters.size() < last.size()) {
        return std::nullopt;
    }
    const size_t rest = letters.size() - last.size();
    if (letters.compare(rest, last.size(), last) == 0) {
        letters.resize(rest);
        return letters;
    }
    if (letters.compare(0, last.size(), last) == 0) {
        return letters.substr(last.size());
    }
    return std::nullopt;
}

} // namespace rosterlink::matching
