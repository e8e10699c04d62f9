// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/step.h"
#include "core/linking/commands.h"
#include "core/linking/viewer.h"
#include "core/people/progress.h"
#include "core/people/result.h"

#include <QSet>

namespace rosterlink
{

class CommandContext;
class Database;

/// What a command did, for the message with Undo and for the pages that show it.
struct StepReport
{
    StepId step; ///< null: nothing was to change (the second click of a double click)
    StepKind what = StepKind::Link;
    QString sentence;        ///< "Linked Katherine O'Neil with Kate O'Neil"
    QSet<PersonId> affected; ///< everybody whose row may look different now, suggestions' other ends included
    PersonId made;           ///< the profile that + made
    QString link;            ///< MakeInvitationLink: the link; it is stored nowhere
    StepId undone;           ///< Undo: the step that was taken back
    bool canUndo = false;
    bool everybody = false; ///< everybody of the kind was matched anew: all rows may look different
    std::optional<commands::Link> teaches; ///< linked by hand, and their names can be remembered (Teach)
};

/// The decisions: what the user's clicks call. All functions run on the thread of the database; a command is
/// one transaction and one step, or nothing.
class Linking
{
public:
    /// integration: the name of the definition, "calmanac". clock and database must outlive this. viewer
    /// bounds which names stand in sentences.
    Linking(Database &database, OrganizationId organization, QString integration, const Clock &clock,
            Actor actor, const Viewer &viewer = {});

    /// Executes a command. Refused with NotAllowed where the role one acts as lacks the permission, with
    /// Conflict where somebody decided otherwise meanwhile (the sentence says who and when), with NeedsAnswer
    /// where something must be asked first (see CreateMember). Doing a command twice does it once.
    /// What is about very many people reports into progress, and fails with Cancelled where that is
    /// cancelled.
    [[nodiscard]] Result<StepReport> execute(const Command &command);
    [[nodiscard]] Result<StepReport> execute(const Command &command, Progress &progress);

    /// What undoing a step takes with it (the profile that + made, the waiting invitation), one line each;
    /// fails with the sentence that names what stands in the way.
    [[nodiscard]] Result<QStringList> undoPreview(StepId step);
    /// The newer step that must be undone first; null: none stands in the way.
    [[nodiscard]] StepId undoObstacle(StepId step);
    /// The step that Undo would take back next; null: none.
    [[nodiscard]] StepId nextUndo();

private:
    [[nodiscard]] Result<void> checkPermission(const Command &command);
    [[nodiscard]] StepReport report(Step &step, const CommandContext &context);

    Database &m_database;
    OrganizationId m_organization;
    QString m_integration;
    const Clock &m_clock;
    Actor m_actor;
    Viewer m_viewer;
};

} // namespace rosterlink
