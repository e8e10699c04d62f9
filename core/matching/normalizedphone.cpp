// SPDX-License-Identifier: Apache-2.0
#include "core/matching/normalizedphone.h"

#include <algorithm>

namespace rosterlink::matching
{

namespace
{
/// Where an extension begins ("x12", "ext. 12", "#12"), behind at least seven digits.
size_t extensionAt(std::string_view text)
{
    size_t digits = 0;
    for (size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (isDigit(c)) {
            ++digits;
        } else if (digits >= 7 && (c == 'x' || c == 'X' || c == 'e' || c == 'E' || c == '#' || c == ';')) {
            return at;
        }
    }
    return text.size();
}
} // namespace

std::string normalizePhone(TextFolder &folder, std::string_view written)
{
    const std::string_view number = written.substr(0, extensionAt(written));
    std::string digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits), isDigit);
    if (digits.size() < 7) {
        std::string text;
        for (const std::string &word : wordsOf(folder.fold(written))) {
            text += word;
        }
        return text;
    }
    const size_t first = number.find_first_not_of(" \t(");
    const bool international = first != std::string_view::npos && number[first] == '+';
    if (digits.size() == 11 && digits.front() == '1') {
        return digits.substr(1);
    }
    return international ? '+' + digits : digits;
}

} // namespace rosterlink::matching
