// SPDX-License-Identifier: Apache-2.0
#include "core/matching/foldedtext.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace rosterlink::matching
{

namespace
{
bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isAscii(const icu::UnicodeString &text)
{
    for (int32_t i = 0; i < text.length(); ++i) {
        if (text.charAt(i) >= 0x80) {
            return false;
        }
    }
    return true;
}

icu::UnicodeString withoutMarks(const icu::UnicodeString &text)
{
    icu::UnicodeString kept;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (u_charType(c) != U_NON_SPACING_MARK) {
            kept.append(c);
        }
    }
    return kept;
}
} // namespace

/// ICU's rules, which take milliseconds to load and are needed for few names.
class TextFolder::Latinizer
{
public:
    Latinizer()
    {
        UErrorCode error = U_ZERO_ERROR;
        m_rules.reset(icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, error));
    }
    void apply(icu::UnicodeString &text) const
    {
        if (m_rules) {
            m_rules->transliterate(text);
        }
    }

private:
    std::unique_ptr<icu::Transliterator> m_rules;
};

TextFolder::TextFolder() = default;
TextFolder::~TextFolder() = default;

std::string TextFolder::fold(std::string_view utf8)
{
    std::string folded(utf8);
    if (!isAscii(utf8)) {
        const icu::StringPiece piece(utf8.data(), static_cast<int32_t>(utf8.size()));
        icu::UnicodeString text = icu::UnicodeString::fromUTF8(piece);
        UErrorCode error = U_ZERO_ERROR;
        const icu::Normalizer2 *decomposing = icu::Normalizer2::getNFKDInstance(error);
        text = withoutMarks(U_SUCCESS(error) ? decomposing->normalize(text, error) : text);
        if (!isAscii(text)) {
            if (!m_latinizer) {
                m_latinizer = std::make_unique<Latinizer>();
            }
            m_latinizer->apply(text);
            text.foldCase();
        }
        folded.clear();
        text.toUTF8String(folded);
    }
    std::transform(folded.begin(), folded.end(), folded.begin(), lower);
    return folded;
}

std::vector<std::string> wordsOf(std::string_view folded)
{
    std::vector<std::string> words;
    bool inside = false;
    for (const char c : folded) {
        if (isWordCharacter(c)) {
            if (!inside) {
                words.emplace_back();
            }
            words.back().push_back(c);
            inside = true;
        } else if (c != '\'' && c != '`') {
            inside = false;
        }
    }
    return words;
}

std::vector<std::string_view> valuesOf(std::string_view text)
{
    std::vector<std::string_view> values;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        const std::string_view value = text.substr(0, end);
        if (value.find_first_not_of(" \t\r") != std::string_view::npos) {
            values.push_back(value);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return values;
}

} // namespace rosterlink::matching
