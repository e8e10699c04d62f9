// SPDX-License-Identifier: Apache-2.0
#include "core/store/personrows.h"

#include "core/store/database.h"
#include "core/store/idlist.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::personRows
{

namespace
{
QString columnList()
{
    QString list =
        u"person, side, integration, kind, external_id, number, edited, alias, csc, active, origin, "
        "created_from, gone_step, version, step, ended_step, language"_s;
    for (const auto field : allFields()) {
        list += ", "_L1 + columnName(field);
    }
    return list;
}
constexpr int firstFactColumn = 17;

/// indexedBy: where SQLite, which knows nothing of how few such people there are, would read everybody.
QString select(const QString &where, const QString &indexedBy = {})
{
    static const QString columns = columnList();
    return u"SELECT %1 FROM person %2 WHERE organization = ? AND %3"_s.arg(
        columns, indexedBy.isEmpty() ? QString() : u"INDEXED BY "_s + indexedBy, where);
}

PersonRow read(const Statement &query)
{
    PersonRow row;
    row.id = query.id<PersonId>(0);
    row.side = query.text(1) == toText(Side::Motivity) ? Side::Motivity : Side::Counterpart;
    row.integration = query.text(2);
    row.kind = query.text(3) == toText(Kind::Members) ? Kind::Members : Kind::Learners;
    row.externalId = query.text(4);
    row.number = static_cast<int>(query.integer(5));
    row.edited = query.text(6).split(';'_L1, Qt::SkipEmptyParts);
    row.alias = query.text(7);
    row.csc = query.integer(8) != 0;
    row.active = query.integer(9) != 0;
    row.origin = query.text(10);
    row.createdFrom = query.id<CounterpartId>(11);
    row.goneStep = query.id<StepId>(12);
    row.version = static_cast<int>(query.integer(13));
    row.step = query.id<StepId>(14);
    row.endedStep = query.id<StepId>(15);
    row.language = query.text(16);
    for (const auto field : allFields()) {
        row.facts[field] = query.text(firstFactColumn + static_cast<int>(field));
    }
    return row;
}

std::optional<PersonRow> readOne(Statement &query)
{
    std::optional<PersonRow> row;
    if (query.next()) {
        row = read(query);
    }
    query.finish();
    return row;
}
} // namespace

Cells factCells(const Facts &facts)
{
    Cells cells;
    for (const auto field : allFields()) {
        cells.append({columnName(field), facts[field].isNull() ? u""_s : facts[field]});
    }
    return cells;
}

Cells toCells(const PersonRow &person)
{
    Cells cells{
        {"side"_L1, QString(toText(person.side))},
        {"integration"_L1, person.integration.isNull() ? u""_s : person.integration},
        {"kind"_L1, QString(toText(person.kind))},
        {"external_id"_L1, person.externalId},
        {"number"_L1, person.number},
        {"edited"_L1, person.edited.join(';'_L1) + u""_s},
        {"alias"_L1, person.alias.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : person.alias},
        {"alias_key"_L1,
         person.alias.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : person.alias.toCaseFolded()},
        {"csc"_L1, person.csc ? 1 : 0},
        {"active"_L1, person.active ? 1 : 0},
        {"origin"_L1, person.origin},
        {"language"_L1, person.language + u""_s},
        {"created_from"_L1, idOrNull(person.createdFrom)}};
    return cells + factCells(person.facts);
}

namespace
{
bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar one) {
        return one.unicode() < 0x20 || one == '"'_L1 || one == '\\'_L1 || one.isSurrogate();
    });
}

/// By column name, as QJsonObject sorts.
const std::array<Field, fieldCount> &fieldsByName()
{
    static const std::array<Field, fieldCount> sorted = [] {
        auto fields = allFields();
        std::sort(fields.begin(), fields.end(),
                  [](Field one, Field other) { return columnName(one) < columnName(other); });
        return fields;
    }();
    return sorted;
}
} // namespace

QString factsToJson(const Facts &facts)
{
    // Texts without anything to escape, which are nearly all, are written as QJsonDocument would: a sixth of
    // the time that linking 50,000 pairs took went into it.
    constexpr qsizetype usualLength = 400;
    QString plain(u'{');
    plain.reserve(usualLength);
    bool allPlain = true;
    for (const Field field : fieldsByName()) {
        const QString &text = facts[field];
        if (!text.isEmpty()) {
            allPlain = allPlain && isPlain(text);
            plain += plain.size() > 1 ? ",\""_L1 : "\""_L1;
            plain += columnName(field);
            plain += "\":\""_L1;
            plain += text;
            plain += u'"';
        }
    }
    if (allPlain) {
        return plain + u'}';
    }
    QJsonObject object;
    for (const auto field : allFields()) {
        if (!facts[field].isEmpty()) {
            object.insert(columnName(field), facts[field]);
        }
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Facts factsFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Facts facts;
    for (const auto field : allFields()) {
        facts[field] = object.value(columnName(field)).toString();
    }
    return facts;
}

std::optional<PersonRow> person(Database &database, OrganizationId organization, PersonId id)
{
    return readOne(database.run(select(u"person = ? AND ended_step IS NULL"_s), organization, id));
}

QHash<PersonId, PersonRow> people(Database &database, OrganizationId organization, const QSet<PersonId> &ids)
{
    QHash<PersonId, PersonRow> found;
    found.reserve(ids.size());
    auto &query = database.run(select(u"person IN (SELECT value FROM json_each(?)) AND ended_step IS NULL"_s),
                               organization, idList(ids));
    while (query.next()) {
        PersonRow row = read(query);
        const PersonId id = row.id;
        found.insert(id, std::move(row));
    }
    return found;
}

QSet<Kind> kindsOf(Database &database, OrganizationId organization, const QSet<PersonId> &ids)
{
    QSet<Kind> kinds;
    // CROSS JOIN: each of them is looked up, where SQLite would go through everybody.
    auto &query = database.run(u"SELECT DISTINCT p.kind FROM json_each(?) j CROSS JOIN person p ON "
                               "p.person = j.value WHERE p.organization = ?"_s,
                               idList(ids), organization);
    while (query.next()) {
        if (const auto kind = kindFromText(query.text(0))) {
            kinds.insert(*kind);
        }
    }
    return kinds;
}

std::optional<PersonRow> personEver(Database &database, OrganizationId organization, PersonId id)
{
    return readOne(database.run(select(u"person = ?"_s), organization, id));
}

std::optional<PersonRow> byExternalId(Database &database, OrganizationId organization, Kind kind, Side side,
                                      const QString &integration, const QString &externalId)
{
    return readOne(database.run(select(u"kind = ? AND side = ? AND integration = ? AND external_id = ? AND "
                                       "ended_step IS NULL"_s),
                                organization, toText(kind), toText(side), integration, externalId));
}

void forEach(Database &database, OrganizationId organization, Kind kind, Side side,
             const QString &integration, const std::function<void(const PersonRow &)> &visit)
{
    auto &query = database.run(select(u"kind = ? AND side = ? AND integration = ? AND ended_step IS NULL "
                                      "ORDER BY external_id"_s),
                               organization, toText(kind), toText(side), integration);
    while (query.next()) {
        visit(read(query));
    }
}

PersonId memberWithEmail(Database &database, OrganizationId organization, const QString &email)
{
    // LIKE finds addresses among several of one person; the comparison after it is exact.
    auto &query =
        database.run(u"SELECT person, email FROM person WHERE organization = ? AND kind = 'members' AND "
                     "side = 'motivity' AND integration = '' AND ended_step IS NULL AND "
                     "instr(lower(email), ?) > 0 ORDER BY gone_step IS NOT NULL, person"_s,
                     organization, email.toLower());
    PersonId found;
    while (found.isNull() && query.next()) {
        if (query.text(1).toLower().split('\n'_L1).contains(email.toLower())) {
            found = query.id<PersonId>(0);
        }
    }
    query.finish();
    return found;
}

bool aliasTaken(Database &database, OrganizationId organization, const QString &aliasKey, PersonId except)
{
    auto &query = database.run(
        u"SELECT 1 FROM person WHERE organization = ? AND alias_key = ? AND ended_step IS NULL AND "
        "person <> ?"_s,
        organization, aliasKey, except.value());
    const bool taken = query.next();
    query.finish();
    return taken;
}

bool hasImported(Database &database, OrganizationId organization, Kind kind)
{
    auto &query = database.run(
        u"SELECT EXISTS (SELECT 1 FROM person WHERE organization = ? AND kind = ? AND side = 'motivity' AND "
        "integration = '' AND ended_step IS NULL AND origin <> 'created')"_s,
        organization, toText(kind));
    const bool imported = query.next() && query.integer(0) != 0;
    query.finish();
    return imported;
}

std::vector<PersonRow> created(Database &database, OrganizationId organization, Kind kind)
{
    auto &query =
        database.run(select(u"kind = ? AND side = 'motivity' AND integration = '' AND ended_step IS NULL AND "
                            "origin = 'created' ORDER BY person"_s,
                            u"person_made"_s),
                     organization, toText(kind));
    std::vector<PersonRow> people;
    while (query.next()) {
        people.push_back(read(query));
    }
    return people;
}

std::vector<PersonRow> importedWithAFactOf(Database &database, OrganizationId organization, Kind kind,
                                           const Facts &facts)
{
    constexpr int lastDigits = 4; // they stand together however a phone is written
    const auto lastDigitsOf = [](const QString &phone) {
        QString digits;
        for (const QChar c : phone) {
            digits += c.isDigit() ? QString(c) : QString();
        }
        return digits.right(lastDigits);
    };
    std::vector<PersonRow> people;
    QSet<PersonId> known;
    const auto add = [&](const QString &condition, const QString &value) {
        if (value.isEmpty()) {
            return;
        }
        auto &query =
            database.run(select(u"kind = ? AND side = 'motivity' AND integration = '' AND ended_step IS NULL "
                                "AND origin <> 'created' AND "_s +
                                condition),
                         organization, toText(kind), value);
        while (query.next()) {
            PersonRow row = read(query);
            if (!known.contains(row.id)) {
                known.insert(row.id);
                people.push_back(std::move(row));
            }
        }
    };
    add(u"date_of_birth = ?"_s, facts[Field::DateOfBirth]);
    for (const QString &email : facts.values(Field::Email)) {
        add(u"instr(lower(email), ?) > 0"_s, email.toLower());
    }
    for (const QString &phone : facts.values(Field::Phone)) {
        add(u"instr(phone, ?) > 0"_s, lastDigitsOf(phone));
    }
    std::sort(people.begin(), people.end(),
              [](const PersonRow &one, const PersonRow &other) { return one.id < other.id; });
    return people;
}

int lastNumber(Database &database, OrganizationId organization, Kind kind, Side side,
               const QString &integration)
{
    auto &query = database.run(
        u"SELECT coalesce(max(number), 0) FROM person WHERE organization = ? AND kind = ? AND side = ? "
        "AND integration = ?"_s,
        organization, toText(kind), toText(side), integration);
    const int number = query.next() ? static_cast<int>(query.integer(0)) : 0;
    query.finish();
    return number;
}

} // namespace rosterlink::personRows
