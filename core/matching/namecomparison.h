// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/findings.h"
#include "core/matching/profile.h"

#include <vector>

namespace rosterlink::matching
{

/// How two normalized words agree: Same, Typo, Similar or Different; never null.
[[nodiscard]] Finding compareWords(std::string_view a, std::string_view b);

/// The same; of many people it remembers what it found: the same few thousand names meet again and again.
/// Each thread has its own. Words are told apart by their 64-bit hashes.
class WordComparison
{
public:
    enum class For { OnePair, ManyPeople };
    explicit WordComparison(For use);
    [[nodiscard]] Finding compare(const Text &a, const Text &b);

private:
    struct Known
    {
        quint64 one = 0;
        quint64 other = 0;
        Finding finding = Finding::Different;
    };
    std::vector<Known> m_known;
};

/// Fills in what comparing the first names finds; false where they have nothing in common. Symmetric.
bool compareFirstNames(const Profile &a, const Profile &b, WordComparison &words, Findings &findings);

/// Fills in what comparing middle, last, former last name and nickname finds, behind compareFirstNames().
/// Symmetric.
void compareOtherNames(const Profile &a, const Profile &b, WordComparison &words, Findings &findings);

} // namespace rosterlink::matching
