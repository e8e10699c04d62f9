// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/store/database.h"

#include <vector>

namespace rosterlink
{

/// Something that has to be mended about one person in the system where they are entered.
struct ToMend
{
    QString system; ///< an integration's name; empty: Motivity
    Kind kind = Kind::Members;
    QString id;      ///< in that system; empty where the viewer may not see names
    QString name;    ///< as the viewer may see it
    QString field;   ///< the column that is wrong; "id" where the whole person is
    QString message; ///< a plain sentence
};

/// What has to be mended in Motivity and in each system that the organization was ever connected with: the
/// same person twice, learners without a birth date, people without a last name, members who share an e-mail
/// address, addresses and phones that can't be right. By system, kind, and id. It is found anew each time, so
/// that what a newer list brings mended is gone. On the database thread.
[[nodiscard]] std::vector<ToMend> loadToMend(Database &database, OrganizationId organization,
                                             const Viewer &viewer);

} // namespace rosterlink
