// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/kind.h"
#include "core/store/table.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace rosterlink
{

class Database;

/// "Ask later": what is to be asked about somebody, and on which day.
struct QuestionRow
{
    qint64 id = 0;
    Kind kind = Kind::Members;
    PersonId person;
    QString text; ///< may name people
    QDate day;
    QString askedBy;
    QDateTime askedAt;
};

namespace questionRows
{
[[nodiscard]] Cells toCells(const QuestionRow &question, const QString &integration);

/// All in force of one kind.
void forEach(Database &database, OrganizationId organization, const QString &integration, Kind kind,
             const std::function<void(const QuestionRow &)> &visit);
/// In force, about one person.
[[nodiscard]] std::optional<QuestionRow> about(Database &database, OrganizationId organization,
                                               const QString &integration, PersonId person);
} // namespace questionRows

} // namespace rosterlink
