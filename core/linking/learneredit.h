// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/commands.h"
#include "core/linking/viewer.h"
#include "core/people/result.h"
#include "core/store/personrows.h"

namespace rosterlink
{

class Database;

/// What is wrong with an edit of a learner, by what it concerns, so that a form can say it beside the field.
struct LearnerEditFaults
{
    std::optional<Error> learner; ///< was changed meanwhile, or the names may not be seen
    std::optional<Error> names;
    std::optional<Error> alias;

    /// The one to be told where there is room for one; null: nothing is wrong.
    [[nodiscard]] const Error *first() const;
};

/// The rules that an edit is executed by, to be asked beforehand. learner: the row as it is now.
[[nodiscard]] LearnerEditFaults checkLearnerEdit(Database &database, OrganizationId organization,
                                                 const PersonRow &learner,
                                                 const commands::EditLearner &command, const Viewer &viewer);
/// The same for whoever holds only the command; a learner who isn't there any more has no faults.
[[nodiscard]] LearnerEditFaults checkLearnerEdit(Database &database, OrganizationId organization,
                                                 const commands::EditLearner &command, const Viewer &viewer);

} // namespace rosterlink
