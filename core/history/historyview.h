// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/historyeyes.h"
#include "core/history/steptext.h"

#include <QHash>

namespace rosterlink
{

class Database;

/// One line of the history, ready to be shown.
struct HistoryLine
{
    StepRow step;
    QString sentence;
    QString who;    ///< "dana", or "dana, acting as Rita Moss"
    bool canUndo =
        false; ///< by its kind, and not taken back already; what stands in the way, undoPreview() says
};

/// What a step changed of one person, a line a change.
struct PersonChange
{
    PersonId person; ///< null: changes that concern no person
    QString name;
    QStringList lines;
};

struct StepChanges
{
    std::vector<PersonChange> people;
    int more = 0; ///< people beyond those, left out
};

/// Reads history for the screen. For one reading on the database's thread: what people are called is looked
/// up once.
class HistoryView
{
public:
    HistoryView(Database &database, OrganizationId organization, HistoryEyes eyes);

    /// What a step did, see stepSentence().
    [[nodiscard]] QString sentence(const StepRow &step);

    /// The organization's newest steps older than `before` (null: from the newest), newest first.
    [[nodiscard]] std::vector<HistoryLine> page(StepId before, int most);
    /// Those that concern a person, newest first.
    [[nodiscard]] std::vector<HistoryLine> pageOf(PersonId person, int most);
    /// One step; none where there is no such step.
    [[nodiscard]] std::optional<HistoryLine> line(StepId step);
    /// A new step, and all whose being in effect it changes: those that it takes back, and theirs.
    [[nodiscard]] std::vector<HistoryLine> linesChangedBy(StepId step);

    /// What a step changed, for each person before and after, at most so many people.
    [[nodiscard]] StepChanges changes(StepId step, int most);

private:
    [[nodiscard]] HistoryLine toLine(StepRow step);
    [[nodiscard]] std::vector<HistoryLine> toLines(std::vector<StepRow> steps);
    [[nodiscard]] QString decision(StepId step);
    [[nodiscard]] QString nameOf(PersonId person);
    [[nodiscard]] QString aliasOf(PersonId person);
    [[nodiscard]] QString roleOf(const EntryRow &entry);

    Database &m_database;
    OrganizationId m_organization;
    HistoryEyes m_eyes;
    QHash<PersonId, QString> m_names;
};

} // namespace rosterlink
