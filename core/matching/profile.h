// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/normalizeddate.h"
#include "core/matching/normalizedname.h"
#include "core/matching/roster.h"
#include "core/matching/textpool.h"

#include <array>
#include <vector>

namespace rosterlink::matching
{

/// A few texts without a block of memory of their own; what doesn't fit is left out.
class FewTexts
{
public:
    void add(const Text *text);
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] const Text *operator[](size_t at) const { return m_texts[at]; }
    [[nodiscard]] const Text *const *begin() const { return m_texts.data(); }
    [[nodiscard]] const Text *const *end() const { return m_texts.data() + m_size; }
    [[nodiscard]] bool contains(const Text *text) const;

private:
    std::array<const Text *, 4> m_texts{};
    quint8 m_size = 0;
};

/// A person after normalizing. Null or empty means unknown. What comparing looks at first stands together.
struct alignas(64) Profile
{
    const Text *first = nullptr;        ///< the first-name field in one word
    const Text *last = nullptr;         ///< in one word, without suffix
    const Text *nickname = nullptr;     ///< from the pool of first names
    const Text *previousLast = nullptr; ///< from the pool of last names
    NormalizedDate born;
    Suffix suffix = Suffix::None;
    quint8 firstWords = 0; ///< how many of `given` stood in the first-name field
    Roster::Index row = 0;
    FewTexts given; ///< the words of first and middle name
    FewTexts lastParts;
    quint64 house = 0; ///< of the street without the apartment; 0 where it is unknown
    FewTexts phones;
    FewTexts emails;
    std::array<quint64, 4>
        emailUsers{}; ///< of what stands before the @, in the order of `emails`; 0 for nothing
    FewTexts identifiers;
    const Text *street = nullptr;
    const Text *city = nullptr;
    const Text *state = nullptr;
    const Text *postcode = nullptr;
    quint64 idHash = 0; ///< breaks ties

    /// The first word of the first name; null where there is none.
    [[nodiscard]] const Text *firstWord() const { return firstWords > 0 ? given[0] : nullptr; }
};

/// The texts of two rosters.
struct TextPools
{
    explicit TextPools(const NicknameTable *nicknames)
        : firstNames(nicknames)
        , lastNames(nicknames)
    {}

    TextPool firstNames;
    TextPool lastNames;
    TextPool phones;
    TextPool emails;
    TextPool identifiers;
    TextPool places;
};

/// What a thread that makes profiles needs for itself.
struct ProfileScratch
{
    TextFolder folder;
    TextPool::Recent firstNames;
    TextPool::Recent lastNames;
    TextPool::Recent places;
};

/// Normalizes a person and counts who has which text. May be called from several threads, each with a scratch
/// of its own, which serves one set of pools only.
[[nodiscard]] Profile makeProfile(const Roster &roster, Roster::Index person, Side side, TextPools &pools,
                                  ProfileScratch &scratch);

} // namespace rosterlink::matching
