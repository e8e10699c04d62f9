// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/permission.h"
#include "core/people/facts.h"
#include "core/people/ids.h"
#include "core/people/kind.h"

namespace rosterlink
{

class Database;
struct Actor;

/// What whoever looks at the screen may see and do. Everything that the window shows is read with one of
/// these, so that what is hidden never reaches a widget: learners by alias, clients of Calmanac as "Client
/// 17", facts as "hidden". viewerFor() makes it; by itself it sees and may do everything.
struct Viewer
{
    bool learnersProtectedInfo = true; ///< learners' names, birth date, phone, e-mail, address, identifier
    bool membersContacts = true; ///< members' phone, e-mail, address, identifier; hidden in screen-share mode
    Permissions permissions = allPermissions(); ///< of the role one acts as

    [[nodiscard]] bool may(Permission permission) const { return permissions.testFlag(permission); }
    /// Whether people of that kind may be seen at all, learners at least by alias.
    [[nodiscard]] bool seesKind(Kind kind) const { return may(viewing(kind)); }
    [[nodiscard]] bool mayDecideAbout(Kind kind) const { return may(deciding(kind)); }

    [[nodiscard]] bool seesName(Kind kind) const
    {
        return seesKind(kind) && (kind == Kind::Members || learnersProtectedInfo);
    }
    /// Whether a fact's value may be shown; names of members always may, by whom the members may be seen.
    [[nodiscard]] bool sees(Kind kind, Field field) const
    {
        if (kind == Kind::Learners) {
            return seesName(kind);
        }
        return seesName(kind) && (membersContacts || field <= Field::PreviousLastName);
    }
    /// Whether every name may be shown that may stand anywhere in the program.
    [[nodiscard]] bool seesAllNames() const { return seesName(Kind::Members) && seesName(Kind::Learners); }

    bool operator==(const Viewer &) const = default;
};

/// What such permissions let one see, in screen-share mode or not.
[[nodiscard]] Viewer viewerWith(Permissions permissions, bool screenShare);

/// The same for an actor: as oneself everything; else what the roles of the member whom one acts as allow
/// together.
[[nodiscard]] Viewer viewerFor(Database &database, OrganizationId organization, const Actor &actor,
                               bool screenShare);

} // namespace rosterlink
