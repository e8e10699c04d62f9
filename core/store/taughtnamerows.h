// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/facts.h"
#include "core/people/ids.h"
#include "core/people/kind.h"
#include "core/store/table.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace rosterlink
{

class Database;

/// Two names of one person that somebody had remembered for an organization.
struct TaughtNameRow
{
    qint64 id = 0;
    Kind kind = Kind::Members;
    Field field = Field::FirstName; ///< or LastName
    QString motivity;               ///< as written there
    QString counterpart;
    ProfileId profile; ///< learned from linking these two
    CounterpartId partner;
    QString taughtBy;
    QDateTime taughtAt;
};

namespace taughtNameRows
{
[[nodiscard]] Cells toCells(const TaughtNameRow &name);

/// All in force, in the order in which they were taught.
[[nodiscard]] std::vector<TaughtNameRow> all(Database &database, OrganizationId organization);
[[nodiscard]] std::vector<TaughtNameRow> all(Database &database, OrganizationId organization, Kind kind);
/// In force.
[[nodiscard]] std::optional<TaughtNameRow> name(Database &database, OrganizationId organization, qint64 id);
} // namespace taughtNameRows

} // namespace rosterlink
