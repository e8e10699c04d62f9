// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/store/personrows.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace rosterlink
{

/// Somebody who was made here with + and somebody of a newer Motivity file who may be the same profile: the
/// office entered the person there meanwhile, under an id that nobody here could know. A question for a
/// person, never answered by itself.
struct SameProfile
{
    PersonRow made;
    PersonRow imported;
    CounterpartId counterpart; ///< whom + was pressed for; null where that link ended since
    QDateTime madeAt;
};

/// The question that concerns a profile, whichever of the two it is; none where it fits nobody, or where a
/// person decided already. Fitting means for members: the same names and the same e-mail address or phone;
/// for learners: the same names and birth date; for both: names that agree at least nearly, with the e-mail
/// address or the birth date. Of several, the one whose names agree best. On the database's thread, some
/// milliseconds.
[[nodiscard]] std::optional<SameProfile> findSameProfile(Database &database, OrganizationId organization,
                                                         const QString &integration, const PersonRow &person,
                                                         const Viewer &viewer);

/// Whether a link of the imported profile stands against joining the two. One with the counterpart that the
/// other was made from ("Link here instead") doesn't.
[[nodiscard]] bool isLinkedOtherwise(Database &database, OrganizationId organization,
                                     const QString &integration, const PersonRow &made,
                                     const PersonRow &imported);

/// Somebody for "To enter in Motivity…".
struct PersonToEnter
{
    PersonRow person;
    bool perhapsThere = false; ///< the newest file has somebody who may be the same profile
};
/// Everybody who was made with + and isn't known to stand in a Motivity file, in order of id.
[[nodiscard]] std::vector<PersonToEnter> peopleToEnter(Database &database, OrganizationId organization,
                                                       const QString &integration, Kind kind,
                                                       const Viewer &viewer);

} // namespace rosterlink
