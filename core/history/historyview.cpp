// SPDX-License-Identifier: Apache-2.0
#include "core/history/historyview.h"

#include "core/history/entrytext.h"
#include "core/history/step.h"
#include "core/store/historylookup.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

HistoryView::HistoryView(Database &database, OrganizationId organization, HistoryEyes eyes)
    : m_database(database)
    , m_organization(organization)
    , m_eyes(std::move(eyes))
{}

QString HistoryView::sentence(const StepRow &step)
{
    StepNames names;
    names.name = [this](PersonId person) { return nameOf(person); };
    names.alias = [this](PersonId person) { return aliasOf(person); };
    names.role = [this](const EntryRow &entry) { return roleOf(entry); };
    names.decision = [this](StepId id) { return decision(id); };
    return stepSentence(step,
                        needsEntries(step) ? historyRows::entries(m_database, m_organization, step.id)
                                           : std::vector<EntryRow>(),
                        names);
}

QString HistoryView::decision(StepId id)
{
    auto step = historyRows::step(m_database, m_organization, id);
    while (step && !step->undoes.isNull()) {
        step = historyRows::step(m_database, m_organization, step->undoes);
    }
    return step ? sentence(*step) : QString();
}

std::vector<HistoryLine> HistoryView::page(StepId before, int most)
{
    return toLines(historyRows::steps(m_database, m_organization, before, most));
}

std::vector<HistoryLine> HistoryView::pageOf(PersonId person, int most)
{
    return toLines(historyRows::stepsOf(m_database, m_organization, person, most));
}

std::optional<HistoryLine> HistoryView::line(StepId id)
{
    auto step = historyRows::step(m_database, m_organization, id);
    return step ? std::optional(toLine(std::move(*step))) : std::nullopt;
}

std::vector<HistoryLine> HistoryView::linesChangedBy(StepId id)
{
    std::vector<HistoryLine> lines;
    std::vector<StepId> open{id};
    while (!open.empty()) {
        const auto step = historyRows::step(m_database, m_organization, open.back());
        open.pop_back();
        if (!step) {
            continue;
        }
        const auto taken = takenBackBy(*step);
        open.insert(open.end(), taken.begin(), taken.end());
        lines.push_back(toLine(*step));
    }
    return lines;
}

std::vector<HistoryLine> HistoryView::toLines(std::vector<StepRow> steps)
{
    std::vector<HistoryLine> lines;
    lines.reserve(steps.size());
    for (StepRow &step : steps) {
        lines.push_back(toLine(std::move(step)));
    }
    return lines;
}

HistoryLine HistoryView::toLine(StepRow step)
{
    HistoryLine line;
    line.sentence = sentence(step);
    line.who = step.actingAs.isNull() ? step.who
                                      : QCoreApplication::translate("HistoryView", "%1, acting as %2")
                                            .arg(step.who, nameOf(step.actingAs));
    const auto kind = stepKindFromName(step.what);
    line.canUndo = kind && isUndoable(*kind) && step.undoneBy.isNull();
    line.step = std::move(step);
    return line;
}

StepChanges HistoryView::changes(StepId step, int most)
{
    StepChanges changes;
    EntryText text(m_database, m_organization, m_eyes, [this](PersonId person) { return nameOf(person); });
    QHash<PersonId, size_t> places;
    QSet<PersonId> leftOut;
    for (const EntryRow &entry : historyRows::entries(m_database, m_organization, step)) {
        const bool known = places.contains(entry.person);
        if (!known && changes.people.size() >= static_cast<size_t>(most)) {
            leftOut.insert(entry.person);
            continue;
        }
        const QStringList lines = text.lines(entry);
        if (lines.isEmpty()) {
            continue;
        }
        if (!known) {
            places.insert(entry.person, changes.people.size());
            changes.people.push_back({entry.person, nameOf(entry.person), {}});
        }
        changes.people[places.value(entry.person)].lines += lines;
    }
    changes.more = static_cast<int>(leftOut.size());
    return changes;
}

QString HistoryView::nameOf(PersonId id)
{
    if (id.isNull()) {
        return {};
    }
    const auto known = m_names.constFind(id);
    if (known != m_names.cend()) {
        return *known;
    }
    const auto person = personRows::personEver(m_database, m_organization, id);
    const QString name = person ? m_eyes.name(*person) : QString();
    m_names.insert(id, name);
    return name;
}

QString HistoryView::aliasOf(PersonId id)
{
    const auto person = personRows::personEver(m_database, m_organization, id);
    return person && person->alias != nameOf(id) ? person->alias : QString();
}

QString HistoryView::roleOf(const EntryRow &entry)
{
    if (entry.table == tables::memberRole) {
        return historyLookup::roleOfGrant(m_database, m_organization, entry.row);
    }
    return entry.table == tables::role ? historyLookup::roleName(m_database, m_organization, entry.row)
                                       : QString();
}

} // namespace rosterlink
