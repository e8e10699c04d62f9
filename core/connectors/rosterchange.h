// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/rosterfile.h"
#include "core/history/step.h"
#include "core/linking/rosterview.h"
#include "core/people/progress.h"

#include <optional>
#include <vector>

namespace rosterlink
{

/// New people of one system and kind, whole: who is missing from it is gone.
struct IncomingRoster
{
    Kind kind = Kind::Members;
    Side side = Side::Motivity;
    QString source; ///< the file's name (never its path), for the history
    std::vector<ImportedPerson> people;
};

/// What taking rosters over would do, before it takes effect.
struct RosterChange
{
    struct Figures
    {
        Kind kind = Kind::Members;
        Side side = Side::Motivity;
        int read = 0;
        int added = 0;
        int updated = 0;
        int unchanged = 0;
        int gone = 0;     ///< marked now
        int returned = 0; ///< were gone, are back
        int linkedBefore = 0;
        int linkedGone = 0;    ///< of those linked: gone now
        int linkedChanged = 0; ///< of those linked: other deciding facts
        QStringList warnings;  ///< looks swapped, ids that differ by zeros only, …
        bool doubtful = false; ///< a warning says that this may not be the file that was meant
        /// Rule 10: more than a tenth of the linked pairs, and at least five, gone or changed, by this file
        /// or by both files of the kind together.
        bool brake = false;
        int linkedTogether = 0;       ///< of those linked: concerned by both files, where the brake stops it
        QVector<PersonId> concerned;  ///< who they are, where the brake stops it: "Show who"
        QSet<PersonId> concernedGone; ///< those of them who are gone now; the others have changed
        /// Whether taking it over would change anybody.
        [[nodiscard]] bool changesNothing() const { return added + updated + gone + returned == 0; }
    };
    std::vector<Figures> figures;
    [[nodiscard]] bool stopped() const;
    [[nodiscard]] bool changesNothing() const;
    /// "This file no longer has 14 of your 141 linked learners. Nothing has been changed."
    [[nodiscard]] QString brakeSentence() const;
    /// The same of a synchronization: "Calmanac no longer has, or has changed, 14 of your 141 linked
    /// learners. …"
    [[nodiscard]] QString brakeSentence(const QString &system) const;
    /// The same of one file; empty where the brake doesn't stop it.
    [[nodiscard]] static QString brakeSentence(const Figures &stopped);
};

/// What was done, for the summary: linked, match found, no match.
struct RosterReport
{
    RosterChange change;
    StepId step; ///< null: nothing was to change
    int linkedNow = 0;
    std::vector<std::pair<Kind, Counts>> counts;
};

/// How rosters come: as files, or by asking the other system.
struct RosterOrigin
{
    StepKind step = StepKind::Import;             ///< or Synchronize
    QString connection = QStringLiteral("files"); ///< or "fhir"
    QString person = QStringLiteral("file");      ///< where who is new comes from; or "calmanac"
    QString detail = QStringLiteral("{}");        ///< JSON, kept with the connection: address, when last read
    QString system;                               ///< as people know it; empty for files

    [[nodiscard]] bool isSynchronization() const { return step == StepKind::Synchronize; }
};

/// Whether somebody has read the warnings before the rosters are taken over; where nobody has, one about the
/// wrong file (Figures::doubtful) stops like the brake.
enum class Warnings { WereRead, AreUnread };

/// Reads what taking the rosters over would change. On the database's thread.
[[nodiscard]] Result<RosterChange> previewRosters(Database &database, OrganizationId organization,
                                                  const QString &integration,
                                                  const std::vector<IncomingRoster> &rosters);

/// Takes the rosters over, links what is certain and finds suggestions: one transaction, one step, or
/// nothing. Stops with ErrorCode::Stopped where the brake stops it and confirmed is false; with Cancelled
/// where progress was cancelled. Blocks: call it on the database's thread (or without one, in the command
/// line).
[[nodiscard]] Result<RosterReport>
takeOverRosters(Database &database, OrganizationId organization, const QString &integration,
                std::vector<IncomingRoster> rosters, bool confirmed, const Clock &clock, const Actor &actor,
                Progress &progress, Warnings warnings = Warnings::WereRead, const RosterOrigin &origin = {});

} // namespace rosterlink
