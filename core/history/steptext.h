// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/historyrows.h"

#include <QString>

#include <functional>
#include <vector>

namespace rosterlink
{

/// What a step's sentence needs to know beyond the step itself. The caller says what people are called, so
/// that no name gets into a sentence that whoever looks may not see. historyNames() makes one from a
/// database. All but name may be left out; then the sentence says less.
struct StepNames
{
    std::function<QString(PersonId)> name;
    /// A learner's alias; empty where the name is the alias already.
    std::function<QString(PersonId)> alias;
    /// The role that an entry of the tables role and member_role is about.
    std::function<QString(const EntryRow &)> role;
    /// The sentence of a decision; for a step that takes another back, that of the decision beneath.
    std::function<QString(StepId)> decision;
};

/// In the detail of a step that linked many pairs: how many. Then the sentence says no more than that.
inline constexpr QLatin1String manyPairs("pairs");

/// What a step did, in one sentence without a full stop, in the user's language: "Linked Katherine O'Neil
/// with Kate O'Neil". Imports and synchronizations are told from the step's figures alone: their entries may
/// be left out.
[[nodiscard]] QString stepSentence(const StepRow &step, const std::vector<EntryRow> &entries,
                                   const StepNames &names);

/// Whether stepSentence() looks at the entries of such a step.
[[nodiscard]] bool needsEntries(const StepRow &step);

} // namespace rosterlink
