// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"
#include "core/store/questionrows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr qsizetype mostLetters = 500;
}

Result<void> apply(CommandContext &context, const commands::AskLater &command)
{
    auto person = context.person(command.person);
    if (!person) {
        return tl::unexpected(person.error());
    }
    const QString text = command.question.simplified();
    if (text.isEmpty() || text.size() > mostLetters) {
        return failure(
            ErrorCode::InvalidInput,
            LinkingText::tr("Type what is to be asked, in 500 letters at most. Nothing was changed."));
    }
    if (!command.day.isValid()) {
        return failure(ErrorCode::InvalidInput,
                       LinkingText::tr("Choose the day on which it is to be asked. Nothing was changed."));
    }
    if (auto link = context.linkOf(person->id)) {
        return tl::unexpected(context.alreadyLinked(*person, *link));
    }
    context.step().setSubject(context.integration(), person->kind);
    context.endQuestion(person->id); // another day, or other words
    QuestionRow row;
    row.kind = person->kind;
    row.person = person->id;
    row.text = text;
    row.day = command.day;
    row.askedBy = context.step().who();
    row.askedAt = context.step().at();
    context.step().setDetail(u"day"_s, row.day.toString(Qt::ISODate));
    context.step().insert(tables::question, questionRows::toCells(row, context.integration()),
                          {person->id, {}});
    return {};
}

Result<void> apply(CommandContext &context, const commands::Answered &command)
{
    auto person = context.person(command.person);
    if (!person) {
        return tl::unexpected(person.error());
    }
    context.step().setSubject(context.integration(), person->kind);
    context.endQuestion(person->id);
    return {};
}

} // namespace rosterlink
