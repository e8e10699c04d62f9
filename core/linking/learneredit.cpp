// SPDX-License-Identifier: Apache-2.0
#include "core/linking/learneredit.h"

#include "core/linking/commandcontext.h"
#include "core/people/alias.h"

namespace rosterlink
{

namespace
{
std::optional<Error> faultOfLearner(const PersonRow &learner, const commands::EditLearner &command,
                                    const Viewer &viewer)
{
    if (learner.version != command.version) {
        return Error{ErrorCode::Conflict,
                     LinkingText::tr("Somebody else changed this learner meanwhile. Look at what it "
                                     "says now, then edit again.")};
    }
    // Who doesn't see a name would overwrite it blindly.
    if (!viewer.seesName(Kind::Learners) && (command.firstName || command.middleName || command.lastName)) {
        return Error{
            ErrorCode::NotAllowed,
            LinkingText::tr("Names are hidden, so only the alias can be changed. Nothing was changed.")};
    }
    return std::nullopt;
}

std::optional<Error> faultOfNames(const PersonRow &learner, const commands::EditLearner &command)
{
    Facts facts = learner.facts;
    facts[Field::FirstName] = command.firstName.value_or(facts[Field::FirstName]).simplified();
    facts[Field::LastName] = command.lastName.value_or(facts[Field::LastName]).simplified();
    if ((command.firstName || command.lastName) && facts.displayName().isEmpty()) {
        return Error{ErrorCode::InvalidInput, LinkingText::tr("Type a first or a last name.")};
    }
    return std::nullopt;
}

std::optional<Error> faultOfAlias(Database &database, OrganizationId organization, const PersonRow &learner,
                                  const commands::EditLearner &command)
{
    if (!command.alias) {
        return std::nullopt;
    }
    const auto alias = Alias::parse(*command.alias);
    if (!alias) {
        return alias.error();
    }
    if (personRows::aliasTaken(database, organization, alias->key(), learner.id)) {
        return Error{ErrorCode::Conflict,
                     LinkingText::tr("Another learner has the alias %1 already. Choose another one.")
                         .arg(alias->text())};
    }
    return std::nullopt;
}
} // namespace

const Error *LearnerEditFaults::first() const
{
    for (const auto *one : {&learner, &alias, &names}) {
        if (*one) {
            return &**one;
        }
    }
    return nullptr;
}

LearnerEditFaults checkLearnerEdit(Database &database, OrganizationId organization, const PersonRow &learner,
                                   const commands::EditLearner &command, const Viewer &viewer)
{
    return {faultOfLearner(learner, command, viewer), faultOfNames(learner, command),
            faultOfAlias(database, organization, learner, command)};
}

LearnerEditFaults checkLearnerEdit(Database &database, OrganizationId organization,
                                   const commands::EditLearner &command, const Viewer &viewer)
{
    const auto learner = personRows::person(database, organization, command.learner.person());
    return learner ? checkLearnerEdit(database, organization, *learner, command, viewer)
                   : LearnerEditFaults();
}

} // namespace rosterlink
