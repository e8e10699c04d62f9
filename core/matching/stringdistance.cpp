// SPDX-License-Identifier: Apache-2.0
#include "core/matching/stringdistance.h"

#include "core/people/oneslip.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace rosterlink::matching
{

namespace
{
/// The code point that begins at `at`, which moves behind it. A byte that is no UTF-8 counts as a letter of
/// its own.
char32_t nextCodePoint(std::string_view text, size_t &at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    const size_t more = lead >= 0xF0 && lead < 0xF8 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (lead < 0xC2 || lead >= 0xF8 || at + more > text.size()) {
        return lead < 0x80 ? lead : 0x110000U + lead;
    }
    char32_t point = lead & (0x3FU >> more);
    for (size_t i = 0; i < more; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0U) != 0x80U) {
            return 0x110000U + lead;
        }
        point = (point << 6U) | (next & 0x3FU);
    }
    at += more;
    return point;
}

std::u32string decoded(std::string_view text)
{
    std::u32string points;
    points.reserve(text.size());
    for (size_t at = 0; at < text.size();) {
        points.push_back(nextCodePoint(text, at));
    }
    return points;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Which letters have found a partner. Names fit on the stack.
class Marks
{
public:
    explicit Marks(size_t size)
    {
        if (size > m_few.size()) {
            m_many.resize(size);
        }
    }
    char &operator[](size_t at) { return m_many.empty() ? m_few[at] : m_many[at]; }

private:
    std::array<char, 64> m_few{};
    std::vector<char> m_many;
};

/// Shorter (or lesser) first: which of two equal letters is taken depends on the direction, and must not.
template<typename Text>
double jaroOrdered(Text a, Text b)
{
    if (a.empty()) {
        return b.empty() ? 1.0 : 0.0;
    }
    const size_t window = std::max<size_t>(b.size() / 2, 1) - 1;
    Marks inA(a.size());
    Marks inB(b.size());
    size_t common = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const size_t from = i > window ? i - window : 0;
        const size_t to = std::min(i + window + 1, b.size());
        for (size_t j = from; j < to; ++j) {
            if (inB[j] == 0 && a[i] == b[j]) {
                inA[i] = inB[j] = 1;
                ++common;
                break;
            }
        }
    }
    if (common == 0) {
        return 0.0;
    }
    size_t misplaced = 0;
    size_t j = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        if (inA[i] != 0) {
            while (inB[j] == 0) {
                ++j;
            }
            misplaced += a[i] != b[j++] ? 1 : 0;
        }
    }
    const auto m = static_cast<double>(common);
    const auto transpositions = misplaced / 2; // two letters out of place are one exchange
    const auto t = static_cast<double>(transpositions);
    return (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) + (m - t) / m) / 3.0;
}

template<typename Text>
double jaroOf(Text a, Text b)
{
    const bool inOrder = a.size() < b.size() || (a.size() == b.size() && a <= b);
    return inOrder ? jaroOrdered(a, b) : jaroOrdered(b, a);
}

template<typename Text>
double jaroWinklerOf(Text a, Text b)
{
    const size_t longest = std::min<size_t>({4, a.size(), b.size()});
    size_t prefix = 0;
    while (prefix < longest && a[prefix] == b[prefix]) {
        ++prefix;
    }
    const double similarity = jaroOf(a, b);
    return similarity + 0.1 * static_cast<double>(prefix) * (1.0 - similarity);
}

/// In which row a letter stood last; 0 for never.
class LastRows
{
public:
    size_t &operator[](char letter) { return m_bytes[static_cast<unsigned char>(letter)]; }
    size_t &operator[](char32_t letter) { return m_points[letter]; }

private:
    std::array<size_t, 256> m_bytes{};
    std::unordered_map<char32_t, size_t> m_points;
};

/// A table of numbers; that of two names fits on the stack.
class Table
{
public:
    Table(size_t rows, size_t columns)
        : m_columns(columns)
    {
        if (rows * columns > m_few.size()) {
            m_many.resize(rows * columns);
        }
    }
    int &operator()(size_t row, size_t column)
    {
        const size_t at = row * m_columns + column;
        return m_many.empty() ? m_few[at] : m_many[at];
    }

private:
    size_t m_columns;
    std::array<int, 512>
        m_few; // NOLINT(cppcoreguidelines-pro-type-member-init): every cell is written before it is read
    std::vector<int> m_many;
};

template<typename Text>
int damerauLevenshteinOf(Text a, Text b)
{
    const int never = static_cast<int>(a.size() + b.size());
    Table cell(a.size() + 2, b.size() + 2);
    cell(0, 0) = never;
    for (size_t i = 0; i <= a.size(); ++i) {
        cell(i + 1, 0) = never;
        cell(i + 1, 1) = static_cast<int>(i);
    }
    for (size_t j = 0; j <= b.size(); ++j) {
        cell(0, j + 1) = never;
        cell(1, j + 1) = static_cast<int>(j);
    }
    LastRows lastRow;
    for (size_t i = 1; i <= a.size(); ++i) {
        size_t lastColumn = 0;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t row = lastRow[b[j - 1]];
            const size_t column = lastColumn;
            const bool same = a[i - 1] == b[j - 1];
            if (same) {
                lastColumn = j;
            }
            const int exchanged =
                cell(row, column) + static_cast<int>(i - row - 1) + 1 + static_cast<int>(j - column - 1);
            cell(i + 1, j + 1) =
                std::min({cell(i, j) + (same ? 0 : 1), cell(i + 1, j) + 1, cell(i, j + 1) + 1, exchanged});
        }
        lastRow[a[i - 1]] = i;
    }
    return cell(a.size() + 1, b.size() + 1);
}

template<typename Bytes, typename Points>
auto countedInCodePoints(std::string_view a, std::string_view b, Bytes bytes, Points points)
{
    if (isAscii(a) && isAscii(b)) {
        return bytes(a, b);
    }
    const std::u32string left = decoded(a);
    const std::u32string right = decoded(b);
    return points(std::u32string_view(left), std::u32string_view(right));
}
} // namespace

bool areOneSlipApart(std::string_view a, std::string_view b)
{
    if (!isAscii(a) || !isAscii(b)) {
        return damerauLevenshtein(a, b) == 1;
    }
    return areOneSlipAway(a, b);
}

double jaro(std::string_view a, std::string_view b)
{
    return countedInCodePoints(a, b, jaroOf<std::string_view>, jaroOf<std::u32string_view>);
}

double jaroWinkler(std::string_view a, std::string_view b)
{
    return countedInCodePoints(a, b, jaroWinklerOf<std::string_view>, jaroWinklerOf<std::u32string_view>);
}

int damerauLevenshtein(std::string_view a, std::string_view b)
{
    return countedInCodePoints(a, b, damerauLevenshteinOf<std::string_view>,
                               damerauLevenshteinOf<std::u32string_view>);
}

} // namespace rosterlink::matching
