// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/stepkind.h"
#include "core/people/clock.h"
#include "core/people/ids.h"
#include "core/people/kind.h"
#include "core/store/historyrows.h"
#include "core/store/rowwriter.h"

#include <QJsonObject>
#include <QSet>

namespace rosterlink
{

class Database;

/// Who sits at the computer, and the member whose permissions bound what they do.
struct Actor
{
    QString name;      ///< the operating system's account, or the name chosen under Settings, Data
    PersonId actingAs; ///< null: as oneself, with all permissions
};

/// One step in the making, within one transaction: writes rows, and remembers of each what it was and became.
/// The step's own row is written by finish(), so that note and figures may be known at the end; a transaction
/// that ends without finish() fails, because every row refers to its step.
class Step
{
public:
    Step(Database &database, OrganizationId organization, const Clock &clock, const Actor &actor,
         StepKind what);

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] OrganizationId organization() const { return m_organization; }
    [[nodiscard]] StepId id() const { return m_row.id; }
    [[nodiscard]] QDateTime at() const { return m_row.at; }
    [[nodiscard]] const QString &who() const { return m_row.who; }
    [[nodiscard]] PersonId actingAs() const { return m_row.actingAs; }
    [[nodiscard]] const QSet<PersonId> &people() const { return m_people; }

    void setSubject(const QString &integration, std::optional<Kind> kind);
    void setNote(const QString &note) { m_row.note = note; }
    void setDetail(const QString &name, const QJsonValue &value) { m_row.detail.insert(name, value); }
    /// also: decisions made since, which are taken back with it.
    void setUndoes(StepId step, const std::vector<StepId> &also = {});

    /// Whom a change concerns, for the history of each person; other is the person of the other system, if
    /// any.
    struct Concerning
    {
        PersonId person;
        PersonId other;
    };

    /// A new number for a row of this organization.
    [[nodiscard]] qint64 newId() { return m_nextId++; }
    /// Inserts a row of this step; returns its new key.
    qint64 insert(const Table &table, const Cells &cells, Concerning concerning);
    /// The same for rows that have the same columns; keys are of use to nobody yet.
    struct NewRow
    {
        Cells cells;
        Concerning concerning;
    };
    void insert(const Table &table, std::vector<NewRow> rows);
    /// Changes columns of a row. Columns that already have the value are left alone; returns whether any
    /// changed.
    bool update(const Table &table, qint64 key, const Cells &cells, Concerning concerning);
    /// Whether a row's columns have these values at present; false where the row isn't there.
    [[nodiscard]] bool holds(const Table &table, qint64 key, const QJsonObject &columns);
    /// Ends a row: it is no longer in force.
    void end(const Table &table, qint64 key, Concerning concerning);

    /// Writes the step's row. Returns false when nothing was changed: then there is no step, and nothing to
    /// undo.
    bool finish();

private:
    void writeEntries();
    void recordBegin(const Table &table, qint64 key, Concerning concerning);
    void record(const Table &table, qint64 key, std::optional<QJsonObject> before, QJsonObject after,
                Concerning concerning);

    Database &m_database;
    OrganizationId m_organization;
    RowWriter m_rows;
    StepRow m_row;
    qint64 m_nextId = 0;
    int m_entries = 0;
    std::vector<EntryRow> m_toWrite;
    QSet<PersonId> m_people;
};

/// The steps that a step takes back: the one it undoes, and those that went with it (see setUndoes()).
[[nodiscard]] std::vector<StepId> takenBackBy(const StepRow &step);

} // namespace rosterlink
