// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/store/decisionrows.h"
#include "core/store/linkrows.h"
#include "core/store/personrows.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace rosterlink
{

class Database;

/// One decision in force as it travels from one computer to another: by the ids of the two systems, never by
/// the database's own.
struct Decision
{
    enum class Outcome { Match, NoMatch, Exempt };

    Kind kind = Kind::Members;
    QString motivityId; ///< empty: an exemption of somebody of the other system
    QString motivityName;
    QString counterpartId; ///< empty: an exemption of somebody of Motivity
    QString counterpartName;
    Outcome outcome = Outcome::Match;
    bool automatic = false;
    QString rule;   ///< of a link what linked it, of a pair "rejected" or "unlinked", of an exemption why
    QString reason; ///< a sentence for people, in the user's language; not read back
    QString decidedBy;
    QDateTime decidedAt; ///< UTC
    QString note;
    int line = 0; ///< of the file that it was read from; 0: from none
};

/// A colleague's decision that can't be taken over as it is, and why.
struct LinksConflict
{
    Decision theirs;
    QString why; ///< a sentence: what was decided here, who isn't here, or what such a row can't say
    std::vector<Decision> ours; ///< the decisions here that it contradicts; empty: that isn't why
};

/// Every decision in force of one kind, in order of Motivity's id, then the other system's; people are called
/// as the viewer may see them.
[[nodiscard]] std::vector<Decision> decisionsInForce(Database &database, OrganizationId organization,
                                                     const QString &integration, Kind kind,
                                                     const Viewer &viewer = {});

/// A decision in the shape that travels. profile, counterpart: its people; of an exemption one of them, the
/// other is empty.
[[nodiscard]] Decision toDecision(const LinkRow &link, const PersonRow &profile, const PersonRow &counterpart,
                                  const Viewer &viewer = {});
[[nodiscard]] Decision toDecision(const RejectionRow &rejection, const PersonRow &profile,
                                  const PersonRow &counterpart, const Viewer &viewer = {});
[[nodiscard]] Decision toDecision(const ExemptionRow &exemption, const PersonRow &person,
                                  const Viewer &viewer = {});

} // namespace rosterlink
