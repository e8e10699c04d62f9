// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/findings.h"
#include "core/matching/households.h"
#include "core/matching/profile.h"
#include "core/people/kind.h"

#include <array>

namespace rosterlink::matching
{

/// What a finding says, in bits (base-2 logarithms of likelihood ratios, Fellegi and Sunter 1969), if the two
/// are one person rather than …
struct Bits
{
    double stranger = 0; ///< … two people who have nothing to do with each other
    double relative = 0; ///< … two people of one home: brother and sister, father and son
    bool operator==(const Bits &) const = default;
};

/// The bits of every finding of every field, and what to expect before comparing. The defaults are sound for
/// rosters of any size; fitting them to the rosters at hand means to hand weigh() other ones.
class Model
{
public:
    [[nodiscard]] static Model defaults(Kind kind);
    /// The defaults, fitted to how many housemates the people of the rosters at hand have: where hardly
    /// anybody lives with anybody, two people of one home are one person, whatever their first names. Kept
    /// near the defaults by some fifty people who are as these expect.
    [[nodiscard]] static Model fitted(Kind kind, const Households &left, const Households &right);

    bool operator==(const Model &) const = default;

    [[nodiscard]] Bits &at(Field field, Finding finding)
    {
        return m_bits[static_cast<size_t>(field)][static_cast<size_t>(finding)];
    }
    [[nodiscard]] const Bits &at(Field field, Finding finding) const
    {
        return m_bits[static_cast<size_t>(field)][static_cast<size_t>(finding)];
    }
    /// Log2 odds that two people who live together and stand in different systems are one.
    double relativePrior = 0;
    /// Log2 of how many more people stand in both rosters than usual.
    double overlapBits = 0;
    /// Whether homes, and the people in them, are so nearly one that even another first name may be a
    /// mistake.
    bool homesAreOfOne = false;

private:
    std::array<std::array<Bits, findingCount>, fieldCount> m_bits{};
};

/// Of the people of the larger roster, the usual share who stand in both.
inline constexpr double expectedOverlap = 0.6;

/// How common names are in the two rosters, and how many people there are. Sizes count in steps of a factor
/// of two, so that one newcomer changes nobody else's weights.
class Population
{
public:
    Population(quint64 motivity, quint64 counterpart);

    /// Bits that agreeing on the name says against strangers: a rare one says more.
    [[nodiscard]] double firstNameBits(const Text *name) const;
    [[nodiscard]] double lastNameBits(const Text *name) const;
    /// Log2 odds that one person of each side, picked blindly, are one.
    [[nodiscard]] double strangerPrior() const { return m_prior; }

private:
    double m_people;
    double m_prior;
};

/// Bits that agreeing on a name of usual frequency says against strangers.
[[nodiscard]] double usualFirstNameBits();
[[nodiscard]] double usualLastNameBits();

/// Log2 odds that the two are one person.
[[nodiscard]] double weigh(const Model &model, const Population &population, const Findings &findings,
                           const Profile &a, const Profile &b);

/// By how many bits the share of `found` among `all` is more than the usual one, kept near that as if
/// `usualCount` more stood there that are as usual. In half bits, toward 0, so that one newcomer changes
/// nobody else's weights.
[[nodiscard]] double bitsMore(double found, double all, double usual, double usualCount);

/// From 0 to 1, with six decimals: what is written in files and stored is what is sorted by.
[[nodiscard]] double probabilityOf(double logOdds);

} // namespace rosterlink::matching
