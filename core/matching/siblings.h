// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/profile.h"

#include <vector>

namespace rosterlink::matching
{

/// Finds brothers and sisters born the same day within one system: the same birth date, a last name or a home
/// in common, and another first name.
class SameDaySiblings
{
public:
    explicit SameDaySiblings(const std::vector<Profile> &people);

    /// Places in the people; none where the birth date is unknown.
    [[nodiscard]] std::vector<quint32> of(quint32 person) const;
    /// Whether somebody of the same home may be born on that day: their birth date is the same, unknown, or
    /// known in part only. For a person whose own birth date is unknown here.
    [[nodiscard]] bool mayHaveOne(quint32 person, const NormalizedDate &born) const;
    [[nodiscard]] const Profile &profile(quint32 person) const { return m_people[person]; }

private:
    struct Born
    {
        quint32 date = 0;
        quint32 person = 0;
    };
    /// A phone, e-mail address or street, and one of those who have it.
    struct Homed
    {
        const Text *text = nullptr;
        quint32 person = 0;
    };

    template<typename Each>
    static void forHomeTexts(const Profile &person, Each each);

    const std::vector<Profile> &m_people;
    std::vector<Born> m_byDate;
    std::vector<Homed> m_byHome;
};

/// Whether the two children and their brothers and sisters have exactly the same first and last names in both
/// systems.
[[nodiscard]] bool haveSameNames(const SameDaySiblings &leftSiblings, quint32 left,
                                 const SameDaySiblings &rightSiblings, quint32 right);

} // namespace rosterlink::matching
