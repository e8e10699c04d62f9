// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/normalizeddate.h"
#include "core/matching/normalizedname.h"
#include "core/matching/roster.h"
#include "core/matching/textpool.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace rosterlink::matching
{

/// A few texts, of which `inPlace` take no block of memory of their own; what doesn't fit four is left out.
template<size_t inPlace>
class FewTexts
{
public:
    void add(const Text *text)
    {
        if (!text || m_size == most) {
            return;
        }
        if (m_size == inPlace && !m_more) {
            m_more = std::make_unique<std::array<const Text *, most>>();
            std::copy_n(m_few.begin(), inPlace, m_more->begin());
        }
        (m_more ? m_more->data() : m_few.data())[m_size++] = text;
    }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] const Text *operator[](size_t at) const { return begin()[at]; }
    [[nodiscard]] const Text *const *begin() const { return m_more ? m_more->data() : m_few.data(); }
    [[nodiscard]] const Text *const *end() const { return begin() + m_size; }
    [[nodiscard]] bool contains(const Text *text) const { return std::find(begin(), end(), text) != end(); }

private:
    static constexpr size_t most = 4;
    static_assert(inPlace < most);

    std::array<const Text *, inPlace> m_few{};
    std::unique_ptr<std::array<const Text *, most>> m_more; ///< all of them, where they are more
    quint8 m_size = 0;
};

/// Names mostly have one or two words, and people one phone.
using NameTexts = FewTexts<2>;
using ContactTexts = FewTexts<1>;

template<size_t ofA, size_t ofB>
[[nodiscard]] bool haveInCommon(const FewTexts<ofA> &a, const FewTexts<ofB> &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const Text *text) { return b.contains(text); });
}

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
    NameTexts given; ///< the words of first and middle name
    NameTexts lastParts;
    quint64 house = 0; ///< of the street without the apartment; 0 where it is unknown
    ContactTexts phones;
    ContactTexts emails;
    quint64 emailUser = 0; ///< of what stands before the @ of the first e-mail address; 0 for nothing
    ContactTexts identifiers;
    const Text *street = nullptr;
    const Text *city = nullptr;
    const Text *state = nullptr;
    const Text *postcode = nullptr;
    quint64 idHash = 0; ///< breaks ties

    /// Calls each(hash) for what stands before the @ of every e-mail address.
    template<typename Each>
    void forEmailUsers(Each each) const
    {
        if (emailUser != 0) {
            each(emailUser);
        }
        for (size_t i = 1; i < emails.size(); ++i) {
            if (const quint64 user = userHashOf(*emails[i])) {
                each(user);
            }
        }
    }
    /// The first word of the first name; null where there is none.
    [[nodiscard]] const Text *firstWord() const { return firstWords > 0 ? given[0] : nullptr; }

    [[nodiscard]] static quint64 userHashOf(const Text &email);
};

/// The texts of two rosters.
struct TextPools
{
    explicit TextPools(const NicknameTable *nicknames)
        : firstNames(nicknames)
        , lastNames(nicknames)
    {}

    void close()
    {
        for (TextPool *pool : {&firstNames, &lastNames, &phones, &emails, &identifiers, &places}) {
            pool->close();
        }
    }

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

/// Normalizes a person and counts who of their side has which text; without a side they count nowhere. May be
/// called from several threads, each with a scratch of its own, which serves one set of pools only.
[[nodiscard]] Profile makeProfile(const Roster &roster, Roster::Index person, std::optional<Side> side,
                                  TextPools &pools, ProfileScratch &scratch);

} // namespace rosterlink::matching
