// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"
#include "core/linking/learneredit.h"
#include "core/people/alias.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
void addAlias(const commands::EditLearner &command, Cells &cells)
{
    if (const auto alias = Alias::parse(command.alias.value_or(QString()))) {
        cells.append({"alias"_L1, alias->text()});
        cells.append({"alias_key"_L1, alias->key()});
    }
}

/// Adds the names that were changed, and marks them as edited: files don't overwrite what a person wrote.
void addNames(const commands::EditLearner &command, const PersonRow &learner, Cells &cells)
{
    const std::array<std::pair<Field, const std::optional<QString> *>, 3> names = {
        {{Field::FirstName, &command.firstName},
         {Field::MiddleName, &command.middleName},
         {Field::LastName, &command.lastName}}};
    QStringList edited = learner.edited;
    for (const auto &[field, typed] : names) {
        if (!*typed || (*typed)->simplified() == learner.facts[field]) {
            continue;
        }
        // An empty text, not SQL's NULL.
        cells.append({columnName(field), (*typed)->simplified() + u""_s});
        if (!edited.contains(QString(columnName(field)))) {
            edited.append(columnName(field));
        }
    }
    cells.append({"edited"_L1, edited.join(';'_L1) + u""_s});
}
} // namespace

Result<void> apply(CommandContext &context, const commands::EditLearner &command)
{
    auto learner = context.person(command.learner.person());
    if (!learner) {
        return tl::unexpected(learner.error());
    }
    context.step().setSubject({}, Kind::Learners);
    const auto faults =
        checkLearnerEdit(context.database(), context.organization(), *learner, command, context.viewer());
    if (const Error *fault = faults.first()) {
        return tl::unexpected(*fault);
    }
    Cells cells;
    addAlias(command, cells);
    addNames(command, *learner, cells);
    if (context.step().update(tables::person, learner->id.value(), cells, {learner->id, {}})) {
        context.step().update(tables::person, learner->id.value(), {{"version"_L1, learner->version + 1}},
                              {});
    }
    return {};
}

} // namespace rosterlink
