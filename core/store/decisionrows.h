// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/kind.h"
#include "core/store/table.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace rosterlink
{

class Database;

/// "Not the same person" (rule "rejected": never suggested) or an unlinked pair ("unlinked": never linked
/// automatically).
struct RejectionRow
{
    qint64 id = 0;
    Kind kind = Kind::Members;
    ProfileId profile;
    CounterpartId counterpart;
    QString rule;
    QString note;
    QString decidedBy;
    QDateTime decidedAt;
};

/// "No need to link", of either side.
struct ExemptionRow
{
    qint64 id = 0;
    Kind kind = Kind::Members;
    PersonId person;
    QString reason; ///< "no need", "csc", "has left"
    QString note;
    QString decidedBy;
    QDateTime decidedAt;
};

namespace decisionRows
{
[[nodiscard]] Cells toCells(const RejectionRow &rejection, const QString &integration);
[[nodiscard]] Cells toCells(const ExemptionRow &exemption, const QString &integration);

/// All in force of one kind.
void forEachRejection(Database &database, OrganizationId organization, const QString &integration, Kind kind,
                      const std::function<void(const RejectionRow &)> &visit);
void forEachExemption(Database &database, OrganizationId organization, const QString &integration, Kind kind,
                      const std::function<void(const ExemptionRow &)> &visit);
/// In force, of a person of either side.
[[nodiscard]] std::vector<RejectionRow> rejectionsOf(Database &database, OrganizationId organization,
                                                     const QString &integration, PersonId person);
[[nodiscard]] std::optional<RejectionRow> rejection(Database &database, OrganizationId organization,
                                                    const QString &integration, ProfileId profile,
                                                    CounterpartId counterpart, const QString &rule);
[[nodiscard]] std::optional<ExemptionRow> exemptionOf(Database &database, OrganizationId organization,
                                                      const QString &integration, PersonId person);
} // namespace decisionRows

} // namespace rosterlink
