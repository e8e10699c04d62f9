// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>

#include <compare>

namespace rosterlink
{

/// A number of the database that can't be taken for a number of another kind. 0 is "none".
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {}
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template<typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using OrganizationId = Id<struct OrganizationTag>;
/// Anybody of either system; unique within an organization.
using PersonId = Id<struct PersonTag>;
using StepId = Id<struct StepTag>;
using LinkId = Id<struct LinkTag>;
using RoleId = Id<struct RoleTag>;
using InvitationId = Id<struct InvitationTag>;

/// A member or learner of Motivity.
class ProfileId : public Id<struct ProfileTag>
{
public:
    using Id::Id;
    [[nodiscard]] constexpr PersonId person() const { return PersonId(value()); }
};

/// A person as the other system (Calmanac) has them.
class CounterpartId : public Id<struct CounterpartTag>
{
public:
    using Id::Id;
    [[nodiscard]] constexpr PersonId person() const { return PersonId(value()); }
};

} // namespace rosterlink
