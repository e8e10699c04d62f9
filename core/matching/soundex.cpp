// SPDX-License-Identifier: Apache-2.0
#include "core/matching/soundex.h"

#include <array>

namespace rosterlink::matching
{

quint32 soundex(std::string_view name)
{
    // The digit of each letter from a to z; a vowel (0) parts equal digits, h and w don't.
    constexpr std::string_view digits = "01230120022455012623010202";
    std::array<char, 4> code{'0', '0', '0', '0'};
    size_t length = 0;
    char last = '0';
    for (const char c : name) {
        if (c < 'a' || c > 'z') {
            continue;
        }
        const char digit = digits[static_cast<size_t>(c - 'a')];
        if (length == 0) {
            code[length++] = static_cast<char>(c - 'a' + 'A');
        } else if (digit != '0' && digit != last && length < code.size()) {
            code[length++] = digit;
        }
        if (c != 'h' && c != 'w') {
            last = digit;
        }
    }
    quint32 packed = 0;
    for (const char character : code) {
        packed = packed << 8U | static_cast<uchar>(character);
    }
    return packed;
}

} // namespace rosterlink::matching
