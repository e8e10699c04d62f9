// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/kind.h"

#include <QString>

#include <functional>

namespace rosterlink
{

class Database;

/// What lists need of a person: less than PersonRow, so that 100,000 are read in a fraction of a second.
struct RosterRow
{
    PersonId id;
    Side side = Side::Motivity;
    int number = 0;
    QString externalId;
    QString firstName;
    QString middleName;
    QString lastName;
    QString nickname;
    QString previousLastName;
    QString phone;
    QString email;
    QString alias;
    bool csc = false;
    bool gone = false;
    bool created = false; ///< made with +
    StepId step;
};

namespace rosterRows
{
/// Everybody in force of one kind, of Motivity and of the integration.
void forEach(Database &database, OrganizationId organization, const QString &integration, Kind kind,
             const std::function<void(const RosterRow &)> &visit);
/// One of them; nothing is visited where they aren't in force.
void forOne(Database &database, OrganizationId organization, PersonId person,
            const std::function<void(const RosterRow &)> &visit);
/// How many of one kind wait for a decision: of Motivity whoever is not linked, has need to and is not gone;
/// of the integration those of them whom no pair that shows suggests.
[[nodiscard]] int countDecisionsLeft(Database &database, OrganizationId organization,
                                     const QString &integration, Kind kind);
/// The newest import or synchronization in effect of one kind, and the step that brought a side's first
/// people; null where there was none. Who came with the newest, but not with the first, is new.
struct Intakes
{
    StepId first;
    StepId last;
};
[[nodiscard]] Intakes intakes(Database &database, OrganizationId organization, const QString &integration,
                              Kind kind, Side side);
} // namespace rosterRows

} // namespace rosterlink
