// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/commandcontext.h"
#include "core/store/invitationrows.h"

#include <vector>

namespace rosterlink
{

/// Takes a step back by writing, within a new step, what its rows were before. Works for every kind of step,
/// because history knows each row's columns before and after. Refused, naming the later step, where one of
/// those columns was changed since.
class Compensation
{
public:
    explicit Compensation(CommandContext &context)
        : m_context(context)
    {}

    [[nodiscard]] Result<void> takeBack(StepId step);
    /// The kind whose remembered names were changed with it; none: no names were.
    [[nodiscard]] std::optional<Kind> taughtKind() const { return m_taughtKind; }
    /// The newer step that stood in the way; null: none did.
    [[nodiscard]] StepId obstacle() const { return m_obstacle; }

private:
    [[nodiscard]] Result<void> takeBack(const EntryRow &entry);
    /// An invitation that is back waits once more before it goes out.
    void holdAgain(InvitationId id);
    [[nodiscard]] Result<void> refuseIfChanged(const EntryRow &entry);
    [[nodiscard]] Result<void> refuseIfLinkedOtherwise(const EntryRow &entry);
    [[nodiscard]] Result<void> refuseIfTakenByAnother(const EntryRow &entry);
    [[nodiscard]] Result<void> invitedSince(const InvitationRow &other);
    [[nodiscard]] Result<void> write(const EntryRow &entry);

    CommandContext &m_context;
    StepId m_obstacle;
    std::optional<Kind> m_taughtKind;
};

/// The newest step in effect that Undo takes back; null: none.
[[nodiscard]] StepId nextUndoStep(Database &database, OrganizationId organization);
/// The newest Undo in effect with no decision after it, which Redo takes back; null: none.
[[nodiscard]] StepId nextRedoStep(Database &database, OrganizationId organization);
/// Decisions in effect made after a step, newest first.
[[nodiscard]] std::vector<StepId> laterDecisions(Database &database, OrganizationId organization,
                                                 StepId step);

} // namespace rosterlink
