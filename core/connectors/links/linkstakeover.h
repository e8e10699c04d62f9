// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/links/decisions.h"
#include "core/history/step.h"
#include "core/people/result.h"

namespace rosterlink
{

/// What taking a colleague's decisions over did.
struct LinksReport
{
    int read = 0;
    int takenOver = 0;
    int known = 0; ///< decided here the same way already
    std::vector<LinksConflict> conflicts;
    StepId step; ///< null: nothing was to change
};

/// Which of two contradicting decisions of people stands.
enum class Outranks {
    Ours,  ///< a conflict is left as it is here, and reported
    Theirs ///< what was decided here ends
};

/// Takes decisions over as they are, with who decided and when; nothing is matched, people are found by their
/// ids alone. A pair made with + whose profile isn't here makes profile and link, never an invitation. What a
/// person decided ends a link that Rosterlink made here by itself; what contradicts a decision of people here
/// is left out and reported. The report calls people as the viewer may see them. One transaction, one step.
/// Needs Export Data, and what deciding by hand about people of those kinds needs.
[[nodiscard]] Result<LinksReport> takeOverLinks(Database &database, OrganizationId organization,
                                                const QString &integration,
                                                const std::vector<Decision> &decisions, const Clock &clock,
                                                const Actor &actor, Outranks outranks = Outranks::Ours,
                                                const Viewer &viewer = {});

} // namespace rosterlink
