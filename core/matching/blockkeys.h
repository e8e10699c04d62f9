// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/profile.h"

#include <array>
#include <vector>

namespace rosterlink::matching
{

/// A reason to compare two people. They are compared if they agree in one of these.
enum class Pass {
    FullName,      ///< first and last name, in either order
    FormAndLast,   ///< a full name that the first name is a form of, and a part of the last name
    FirstAndPart,  ///< a word of the first name or the nickname, and a part of a last name, former ones too
    LastAndBirth,  ///< a part of the last name and the birth date, day and month in either order
    FirstAndBirth, ///< a word of the first name and the birth date likewise
    InitialsAndBirth,
    InitialAndLast, ///< the first letter of the first name and the last name
    FirstAndSound,  ///< the first name and how the last name sounds
    SoundAndLast,   ///< how the first name sounds and the last name
    Phone,
    Email,
    EmailUser, ///< what stands before the @
    Identifier,
    Home, ///< street and ZIP code or town
    // The further ones, for rosters in which even a first name may be a mistake.
    Birth,
    StreetWord,  ///< a word of the street, and ZIP code or town
    Town,        ///< ZIP code and town
    SoundAndHome ///< how the last name sounds, and ZIP code or number of the house
};
/// Further passes also find who agrees in no name.
enum class PassSet { Usual, Further };
[[nodiscard]] constexpr size_t passCount(PassSet set)
{
    return static_cast<size_t>(set == PassSet::Usual ? Pass::Home : Pass::SoundAndHome) + 1;
}

/// The keys under which a person is found in a pass, without repetition; none where the facts are unknown.
void keysOf(const Profile &person, Pass pass, std::vector<quint64> &keys);

/// A person under one of their keys.
struct KeyedPerson
{
    quint64 key = 0;
    quint32 person = 0; ///< their place
    bool operator<(const KeyedPerson &other) const
    {
        return key != other.key ? key < other.key : person < other.person;
    }
};
/// Everybody under all their keys of a pass, sorted.
[[nodiscard]] std::vector<KeyedPerson> keyedPeople(const std::vector<Profile> &people, Pass pass);

/// By what a block is split that is too large, in this order.
enum class Further { BirthDate, Postcode, Phone, Email, FirstName, Middle };
inline constexpr int furtherCount = 6;
/// 0 where the fact is unknown: such people are compared among themselves.
[[nodiscard]] quint64 furtherKeyOf(const Profile &person, Further fact);

} // namespace rosterlink::matching
