// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/kind.h"
#include "core/store/table.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace rosterlink
{

class Database;

/// One line of history.
struct StepRow
{
    StepId id;
    QDateTime at; ///< UTC
    QString who;
    PersonId actingAs; ///< null: as oneself
    QString what;      ///< a StepKind's name, see history/stepkind.h
    QString integration;
    std::optional<Kind> kind;
    QString note;
    QJsonObject detail;
    StepId undoes;   ///< null: takes nothing back; decisions that went with it: detail's "also"
    StepId undoneBy; ///< the latest step that takes this one back and is in effect itself; null: none
};

/// One row that a step changed.
struct EntryRow
{
    StepId step;
    int seq = 0;
    PersonId person;
    PersonId other;
    Table table;
    qint64 row = 0;
    std::optional<QJsonObject> before; ///< none: the row began with this step
    QJsonObject after;
};

namespace historyRows
{
void insertStep(Database &database, OrganizationId organization, const StepRow &step);
void insertEntries(Database &database, OrganizationId organization, const std::vector<EntryRow> &entries);

[[nodiscard]] std::optional<StepRow> step(Database &database, OrganizationId organization, StepId step);
/// The organization's newest steps, newest first, older than `before` (null: from the newest).
[[nodiscard]] std::vector<StepRow> steps(Database &database, OrganizationId organization, StepId before,
                                         int most);
/// Steps that concern a person, newest first.
[[nodiscard]] std::vector<StepRow> stepsOf(Database &database, OrganizationId organization, PersonId person,
                                           int most);
/// A step's entries in the order in which they were made.
[[nodiscard]] std::vector<EntryRow> entries(Database &database, OrganizationId organization, StepId step);
/// The latest step after `after` that changed one of the columns of a row; null: none.
[[nodiscard]] StepId laterChange(Database &database, OrganizationId organization, const EntryRow &entry);
} // namespace historyRows

} // namespace rosterlink
