// SPDX-License-Identifier: Apache-2.0
#include "core/store/questionrows.h"

#include "core/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::questionRows
{

namespace
{
constexpr auto columns = "SELECT question, kind, person, text, day, asked_by, asked_at FROM question "
                         "WHERE organization = ? AND integration = ? AND ended_step IS NULL "_L1;

QuestionRow read(const Statement &query)
{
    return {query.integer(0),
            kindFromText(query.text(1)).value_or(Kind::Members),
            query.id<PersonId>(2),
            query.text(3),
            QDate::fromString(query.text(4), Qt::ISODate),
            query.text(5),
            QDateTime::fromString(query.text(6), Qt::ISODate)};
}
} // namespace

Cells toCells(const QuestionRow &question, const QString &integration)
{
    return {{"integration"_L1, integration},
            {"kind"_L1, QString(toText(question.kind))},
            {"person"_L1, question.person.value()},
            {"text"_L1, question.text},
            {"day"_L1, question.day.toString(Qt::ISODate)},
            {"asked_by"_L1, question.askedBy},
            {"asked_at"_L1, question.askedAt.toUTC().toString(Qt::ISODate)}};
}

void forEach(Database &database, OrganizationId organization, const QString &integration, Kind kind,
             const std::function<void(const QuestionRow &)> &visit)
{
    auto &query = database.run(columns + u"AND kind = ?"_s, organization, integration, toText(kind));
    while (query.next()) {
        visit(read(query));
    }
}

std::optional<QuestionRow> about(Database &database, OrganizationId organization, const QString &integration,
                                 PersonId person)
{
    auto &query = database.run(columns + u"AND person = ?"_s, organization, integration, person);
    std::optional<QuestionRow> row;
    if (query.next()) {
        row = read(query);
    }
    query.finish();
    return row;
}

} // namespace rosterlink::questionRows
