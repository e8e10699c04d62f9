// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/organizations.h"
#include "ui/shell/place.h"

#include <optional>
#include <vector>

namespace rosterlink::ui
{

/// What can be done from everywhere.
enum class Action { Undo, Redo, ScreenShare, Accept, Keys, Tour };

/// Something that can be gone to, or done.
struct Findable
{
    QString text;                 ///< what it is called
    QString about;                ///< where it is: "Orgs › Bright Steps ABA › Settings"
    Place place;                  ///< where to go; not for what is done
    std::optional<Action> action; ///< none: go to the place
};

/// The pages of an organization (none: a null one), all organizations, and what can be done.
[[nodiscard]] std::vector<Findable> findables(const std::vector<OrganizationSummary> &organizations,
                                              OrganizationId organization);

} // namespace rosterlink::ui
