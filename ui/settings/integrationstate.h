// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/store/organizationrows.h"
#include "ui/common/badge.h"

#include <optional>
#include <vector>

namespace rosterlink::ui
{

/// One system that can be connected, and how this organization is connected to it.
struct IntegrationState
{
    QString name; ///< in places
    QString title;
    std::optional<IntegrationRow> row; ///< none: it never was

    [[nodiscard]] bool isConnected() const;
    /// With the system itself, not with its files.
    [[nodiscard]] bool isSynchronized() const;
    /// Sign and word: "✓ Connected".
    [[nodiscard]] QString words() const;
    [[nodiscard]] BadgeKind badge() const;
    /// With what, and when it last brought people.
    [[nodiscard]] QString sentence() const;
};

/// All that are defined, in the order in which they are offered. On the database thread.
[[nodiscard]] std::vector<IntegrationState> loadIntegrationStates(Database &database,
                                                                  OrganizationId organization);

} // namespace rosterlink::ui
