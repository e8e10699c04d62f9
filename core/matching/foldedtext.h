// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rosterlink::matching
{

/// Brings text of any script to lower case without accents, in Latin letters where ICU knows how: "José" and
/// "JOSE" become "jose", "Иванов" "ivanov". Punctuation and spaces stay. Not to be shared by threads: the
/// rules of ICU are loaded when first needed.
class TextFolder
{
public:
    TextFolder();
    ~TextFolder();
    TextFolder(const TextFolder &) = delete;
    TextFolder &operator=(const TextFolder &) = delete;

    [[nodiscard]] std::string fold(std::string_view utf8);

private:
    class Latinizer;
    std::unique_ptr<Latinizer> m_latinizer;
};

/// Letters and digits; every byte of a letter that has no Latin form counts as one.
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// The words of a folded text; apostrophes are left out ("o'neil" is one word), all other punctuation
/// separates.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view folded);

/// The values of a field that holds several (separated by '\n'), without the empty ones.
[[nodiscard]] std::vector<std::string_view> valuesOf(std::string_view text);

} // namespace rosterlink::matching
