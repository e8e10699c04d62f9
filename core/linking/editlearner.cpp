// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"
#include "core/people/alias.h"
#include "core/store/database.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
Result<void> addAlias(CommandContext &context, const PersonRow &learner, const QString &typed, Cells &cells)
{
    auto alias = Alias::parse(typed);
    if (!alias) {
        return tl::unexpected(alias.error());
    }
    if (personRows::aliasTaken(context.database(), context.organization(), alias->key(), learner.id)) {
        return failure(
            ErrorCode::Conflict,
            linkingText("Another learner has the alias %1 already. Choose another one.").arg(alias->text()));
    }
    cells.append({"alias"_L1, alias->text()});
    cells.append({"alias_key"_L1, alias->key()});
    return {};
}

/// Adds the names that were changed, and marks them as edited: files don't overwrite what a person wrote.
Result<void> addNames(const commands::EditLearner &command, const PersonRow &learner, Cells &cells)
{
    const std::array<std::pair<Field, const std::optional<QString> *>, 3> names = {
        {{Field::FirstName, &command.firstName},
         {Field::MiddleName, &command.middleName},
         {Field::LastName, &command.lastName}}};
    Facts facts = learner.facts;
    QStringList edited = learner.edited;
    for (const auto &[field, typed] : names) {
        if (!*typed || (*typed)->simplified() == learner.facts[field]) {
            continue;
        }
        facts[field] = (*typed)->simplified();
        cells.append({columnName(field), facts[field] + u""_s});
        if (!edited.contains(QString(columnName(field)))) {
            edited.append(columnName(field));
        }
    }
    if (facts.displayName().isEmpty()) {
        return failure(ErrorCode::InvalidInput, linkingText("Type a first or a last name."));
    }
    cells.append({"edited"_L1, edited.join(';'_L1) + u""_s});
    return {};
}
} // namespace

Result<void> apply(CommandContext &context, const commands::EditLearner &command)
{
    auto learner = context.person(command.learner.person());
    if (!learner) {
        return tl::unexpected(learner.error());
    }
    context.step().setSubject({}, Kind::Learners);
    if (learner->version != command.version) {
        return failure(ErrorCode::Conflict,
                       linkingText("Somebody else changed this learner meanwhile. Look at what it "
                                   "says now, then edit again."));
    }
    Cells cells;
    if (command.alias) {
        if (auto added = addAlias(context, *learner, *command.alias, cells); !added) {
            return added;
        }
    }
    if (auto added = addNames(command, *learner, cells); !added) {
        return added;
    }
    if (context.step().update(tables::person, learner->id.value(), cells, {learner->id, {}})) {
        context.step().update(tables::person, learner->id.value(), {{"version"_L1, learner->version + 1}},
                              {});
    }
    return {};
}

} // namespace rosterlink
