// SPDX-License-Identifier: Apache-2.0
#include "core/store/historyrows.h"

#include "core/store/database.h"
#include "core/store/idlist.h"
#include "core/store/insertrows.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::historyRows
{

namespace
{
// undoneBy: a step is taken back while a step that takes it back is itself not taken back. Chains (undo,
// redo, undo) always extend at their end, so the newest step that undoes it decides. A step that takes an
// import back names the decisions that went with it in its detail.
constexpr auto stepColumns =
    "SELECT s.step, s.at, s.who, s.acting_as, s.what, s.integration, s.kind, s.note, s.detail, s.undoes, "
    "(SELECT max(u.step) FROM step u WHERE u.organization = s.organization AND u.step IN "
    "(SELECT d.step FROM step d WHERE d.organization = s.organization AND d.undoes = s.step UNION ALL "
    "SELECT w.step FROM step w, json_each(w.detail, '$.also') a WHERE w.organization = s.organization AND "
    "w.step > s.step AND w.undoes IS NOT NULL AND w.detail <> '{}' AND a.value = s.step) AND NOT EXISTS "
    "(SELECT 1 FROM step r WHERE r.organization = u.organization AND r.undoes = u.step AND NOT EXISTS "
    "(SELECT 1 FROM step q WHERE q.organization = r.organization AND q.undoes = r.step))) FROM step s "_L1;

QString toJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject fromJson(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

StepRow readStep(const Statement &query)
{
    StepRow row;
    row.id = query.id<StepId>(0);
    row.at = QDateTime::fromString(query.text(1), Qt::ISODate);
    row.who = query.text(2);
    row.actingAs = query.id<PersonId>(3);
    row.what = query.text(4);
    row.integration = query.text(5);
    row.kind = kindFromText(query.text(6));
    row.note = query.text(7);
    row.detail = fromJson(query.text(8));
    row.undoes = query.id<StepId>(9);
    row.undoneBy = query.id<StepId>(10);
    return row;
}

std::vector<StepRow> readSteps(Statement &query)
{
    std::vector<StepRow> rows;
    while (query.next()) {
        rows.push_back(readStep(query));
    }
    return rows;
}

Table tableNamed(const QString &name)
{
    for (const auto &table :
         {tables::person, tables::link, tables::rejection, tables::exemption, tables::question,
          tables::taughtName, tables::role, tables::memberRole, tables::invitation}) {
        if (name == table.name) {
            return table;
        }
    }
    return {};
}
} // namespace

void insertStep(Database &database, OrganizationId organization, const StepRow &step)
{
    database.run(
        u"INSERT INTO step (organization, step, at, who, acting_as, what, integration, kind, note, detail, "
        "undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        organization, step.id, step.at.toUTC().toString(Qt::ISODate), step.who, step.actingAs, step.what,
        step.integration, step.kind ? QString(toText(*step.kind)) : QString(), step.note, toJson(step.detail),
        step.undoes);
}

void insertEntries(Database &database, OrganizationId organization, const std::vector<EntryRow> &entries)
{
    std::vector<QVariantList> rows;
    rows.reserve(entries.size());
    for (const EntryRow &entry : entries) {
        rows.push_back(
            {organization.value(), entry.step.value(), entry.seq, idOrNull(entry.person),
             idOrNull(entry.other), QString(entry.table.name), entry.row,
             entry.before ? QVariant(toJson(*entry.before)) : QVariant(QMetaType::fromType<QString>()),
             toJson(entry.after)});
    }
    insertRows(database, "entry"_L1,
               {u"organization"_s, u"step"_s, u"seq"_s, u"person"_s, u"other"_s, u"tbl"_s, u"row"_s,
                u"before"_s, u"after"_s},
               rows);
}

std::optional<StepRow> step(Database &database, OrganizationId organization, StepId id)
{
    auto &query = database.run(stepColumns + u"WHERE s.organization = ? AND s.step = ?"_s, organization, id);
    std::optional<StepRow> row;
    if (query.next()) {
        row = readStep(query);
    }
    query.finish();
    return row;
}

std::vector<StepRow> steps(Database &database, OrganizationId organization, StepId before, int most)
{
    const qint64 limit = before.isNull() ? std::numeric_limits<qint64>::max() : before.value();
    return readSteps(
        database.run(stepColumns + u"WHERE s.organization = ? AND s.step < ? ORDER BY s.step DESC LIMIT ?"_s,
                     organization, limit, most));
}

std::vector<StepRow> stepsOf(Database &database, OrganizationId organization, PersonId person, int most)
{
    return readSteps(database.run(stepColumns +
                                      u"WHERE s.organization = ? AND s.step IN "
                                      "(SELECT step FROM entry WHERE organization = ? AND person = ? UNION "
                                      "SELECT step FROM entry WHERE organization = ? AND other = ?) "
                                      "ORDER BY s.step DESC LIMIT ?"_s,
                                  organization, organization, person, organization, person, most));
}

std::vector<EntryRow> entries(Database &database, OrganizationId organization, StepId step)
{
    auto &query = database.run(u"SELECT step, seq, person, other, tbl, row, before, after FROM entry "
                               "WHERE organization = ? AND step = ? ORDER BY seq"_s,
                               organization, step);
    std::vector<EntryRow> rows;
    while (query.next()) {
        EntryRow row;
        row.step = query.id<StepId>(0);
        row.seq = static_cast<int>(query.integer(1));
        row.person = query.id<PersonId>(2);
        row.other = query.id<PersonId>(3);
        row.table = tableNamed(query.text(4));
        row.row = query.integer(5);
        if (!query.isNull(6)) {
            row.before = fromJson(query.text(6));
        }
        row.after = fromJson(query.text(7));
        rows.push_back(std::move(row));
    }
    return rows;
}

StepId laterChange(Database &database, OrganizationId organization, const EntryRow &entry)
{
    auto &query = database.run(
        u"SELECT step, after FROM entry WHERE organization = ? AND tbl = ? AND row = ? AND step > ? "
        "ORDER BY step DESC"_s,
        organization, entry.table.name, entry.row, entry.step);
    StepId found;
    while (found.isNull() && query.next()) {
        const QJsonObject after = fromJson(query.text(1));
        for (const QString &column : entry.after.keys()) {
            if (after.contains(column)) {
                found = query.id<StepId>(0);
                break;
            }
        }
    }
    query.finish();
    return found;
}

} // namespace rosterlink::historyRows
