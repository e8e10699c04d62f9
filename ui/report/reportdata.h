// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/historyview.h"
#include "core/linking/rosterview.h"

#include <QDate>

namespace rosterlink::ui
{

/// What a paper of the office says, as its reader may see it.
struct ReportData
{
    /// One kind of people: how the books stand, and who stands where.
    struct Part
    {
        Kind kind = Kind::Members;
        Counts counts;
        std::vector<RosterPerson> people;
        QHash<PersonId, QString> reasons; ///< why the likeliest match fits, in a few words
    };

    QString organization;
    QString system; ///< the other one's title
    QDate from;     ///< of the decisions, as days where the user is
    QDate to;       ///< included
    std::vector<Part> parts;
    std::vector<HistoryLine> decisions; ///< of the period, oldest first
    bool isComplete = true;             ///< false: the oldest decisions of the period were left out
};

/// Reads it, on the database's thread: about as long as the lists themselves take. Parts that the viewer may
/// not see are left out.
[[nodiscard]] ReportData loadReport(Database &database, OrganizationId organization,
                                    const QString &integration, QDate from, QDate to, const Viewer &viewer);

} // namespace rosterlink::ui
