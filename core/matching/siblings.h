// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/profile.h"

#include <span>
#include <vector>

namespace rosterlink::matching
{

/// Finds brothers and sisters born the same day within one system: the same birth date, a last name or a home
/// in common, and another first name.
class SameDaySiblings
{
public:
    /// `side` is whose people they are.
    SameDaySiblings(const std::vector<Profile> &people, Side side);

    /// Places in the people, ascending; none where the birth date is unknown.
    [[nodiscard]] std::span<const quint32> of(quint32 person) const
    {
        return {m_siblings.data() + m_starts[person], m_starts[person + 1] - m_starts[person]};
    }
    /// Whether somebody of the same home may be born on that day: their birth date is the same, unknown, or
    /// known in part only. For a person whose own birth date is unknown here.
    [[nodiscard]] bool mayHaveOne(quint32 person, const NormalizedDate &born) const;
    [[nodiscard]] const Profile &profile(quint32 person) const { return m_people[person]; }

private:
    /// Somebody, under the hash of what they may have in common with others.
    struct Keyed
    {
        quint64 key = 0;
        quint32 person = 0;
        bool operator<(const Keyed &other) const
        {
            return key != other.key ? key < other.key : person < other.person;
        }
    };

    void findSiblings();
    void indexHomes();
    template<typename Each>
    void forSharedHomeTexts(const Profile &person, Each each) const;

    const std::vector<Profile> &m_people;
    Side m_side;
    std::vector<quint32> m_siblings; ///< person by person
    std::vector<quint64> m_starts;   ///< where a person's begin, and one more
    std::vector<Keyed> m_byHome;     ///< by phone, e-mail address and street, where others have it too
};

/// Whether the two children and their brothers and sisters have exactly the same first and last names in both
/// systems.
[[nodiscard]] bool haveSameNames(const SameDaySiblings &leftSiblings, quint32 left,
                                 const SameDaySiblings &rightSiblings, quint32 right);

} // namespace rosterlink::matching
