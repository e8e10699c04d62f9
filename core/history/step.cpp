// SPDX-License-Identifier: Apache-2.0
#include "core/history/step.h"

#include "core/store/database.h"
#include "core/store/insertrows.h"
#include "core/store/organizationrows.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr size_t entriesAtOnce = 5 * rowsAtOnce;

QJsonValue toJson(const QVariant &value)
{
    return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue::fromVariant(value);
}
} // namespace

Step::Step(Database &database, OrganizationId organization, const Clock &clock, const Actor &actor,
           StepKind what)
    : m_database(database)
    , m_organization(organization)
    , m_rows(database, organization)
{
    deferForeignKeys(database);
    m_nextId = organizationRows::nextId(database, organization);
    m_row.id = StepId(newId());
    m_row.at = clock.now();
    m_row.who = actor.name;
    m_row.actingAs = actor.actingAs;
    m_row.what = stepKindName(what);
}

void Step::setSubject(const QString &integration, std::optional<Kind> kind)
{
    m_row.integration = integration;
    m_row.kind = kind;
}

void Step::setUndoes(StepId step, const std::vector<StepId> &also)
{
    m_row.undoes = step;
    QJsonArray ids;
    for (const StepId other : also) {
        ids.append(other.value());
    }
    if (!ids.isEmpty()) {
        setDetail(u"also"_s, ids);
    }
}

qint64 Step::insert(const Table &table, const Cells &cells, Concerning concerning)
{
    const qint64 key = newId();
    m_rows.insert(table, {{key, cells + Cells{{"step"_L1, m_row.id.value()}}}});
    if (table == tables::person) {
        concerning.person = PersonId(key);
    }
    recordBegin(table, key, concerning);
    return key;
}

void Step::insert(const Table &table, std::vector<NewRow> rows)
{
    std::vector<RowWriter::Row> written;
    written.reserve(rows.size());
    for (NewRow &row : rows) {
        row.cells.append({"step"_L1, m_row.id.value()});
        written.push_back({newId(), std::move(row.cells)});
        recordBegin(table, written.back().key, row.concerning);
    }
    m_rows.insert(table, written);
}

bool Step::update(const Table &table, qint64 key, const Cells &cells, Concerning concerning)
{
    QStringList columns;
    for (const Cell &cell : cells) {
        columns.append(cell.column);
    }
    const Cells present = m_rows.read(table, key, columns);
    Cells changed;
    QJsonObject before;
    QJsonObject after;
    for (qsizetype i = 0; i < present.size(); ++i) {
        const QJsonValue was = toJson(present.at(i).value);
        const QJsonValue becomes = toJson(cells.at(i).value);
        if (was != becomes) {
            changed.append(cells.at(i));
            before.insert(cells.at(i).column, was);
            after.insert(cells.at(i).column, becomes);
        }
    }
    if (changed.isEmpty()) {
        return false;
    }
    m_rows.update(table, key, changed);
    record(table, key, before, after, concerning);
    return true;
}

bool Step::holds(const Table &table, qint64 key, const QJsonObject &columns)
{
    const Cells present = m_rows.read(table, key, columns.keys());
    return present.size() == columns.size() &&
           std::all_of(present.begin(), present.end(),
                       [&](const Cell &cell) { return toJson(cell.value) == columns.value(cell.column); });
}

void Step::end(const Table &table, qint64 key, Concerning concerning)
{
    update(table, key, {{"ended_step"_L1, m_row.id.value()}}, concerning);
}

void Step::recordBegin(const Table &table, qint64 key, Concerning concerning)
{
    record(table, key, std::nullopt, {{u"ended_step"_s, QJsonValue::Null}}, concerning);
}

void Step::record(const Table &table, qint64 key, std::optional<QJsonObject> before, QJsonObject after,
                  Concerning concerning)
{
    EntryRow entry;
    entry.step = m_row.id;
    entry.seq = m_entries++;
    entry.person = concerning.person;
    entry.other = concerning.other;
    entry.table = table;
    entry.row = key;
    entry.before = std::move(before);
    entry.after = std::move(after);
    m_toWrite.push_back(std::move(entry));
    if (m_toWrite.size() >= entriesAtOnce) {
        writeEntries();
    }
    for (const PersonId person : {concerning.person, concerning.other}) {
        if (!person.isNull()) {
            m_people.insert(person);
        }
    }
}

void Step::writeEntries()
{
    historyRows::insertEntries(m_database, m_organization, m_toWrite);
    m_toWrite.clear();
}

bool Step::finish()
{
    if (m_entries == 0 && m_row.detail.isEmpty()) {
        return false;
    }
    writeEntries();
    historyRows::insertStep(m_database, m_organization, m_row);
    organizationRows::setNextId(m_database, m_organization, m_nextId);
    return true;
}

std::vector<StepId> takenBackBy(const StepRow &step)
{
    std::vector<StepId> taken;
    if (!step.undoes.isNull()) {
        taken.push_back(step.undoes);
    }
    for (const auto &also : step.detail.value("also"_L1).toArray()) {
        taken.push_back(StepId(also.toInteger()));
    }
    return taken;
}

} // namespace rosterlink
