// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/result.h"

#include <QString>

#include <chrono>
#include <optional>

namespace rosterlink
{

class Database;

/// How an organization's invitations go out.
struct MailSettings
{
    static constexpr std::chrono::seconds usualHold{30};
    static constexpr std::chrono::seconds longestHold{std::chrono::hours(24)};

    /// How long one waits, to be recalled, before it goes out by itself; none: only when somebody sends it.
    std::optional<std::chrono::seconds> hold = usualHold;
    QString linkBase; ///< what stands before the token in links; empty: rosterlink://invitation/
    QString language; ///< of invitations to whoever's own isn't known; empty: "en"

    bool operator==(const MailSettings &) const = default;
};

/// What the organization chose. Where it chose nothing, invitations go out by themselves after the usual
/// hold, unless its members came from a file: then who is added isn't in the office's own Motivity yet, and
/// the invitation waits for somebody to send it.
[[nodiscard]] MailSettings mailSettings(Database &database, OrganizationId organization);
void setMailSettings(Database &database, OrganizationId organization, const MailSettings &settings);

/// Refused with a sentence: a hold of more than a day, or a link that no browser opens.
[[nodiscard]] Result<void> checkMailSettings(const MailSettings &settings);

} // namespace rosterlink
