// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/rosterview.h"
#include "ui/common/badge.h"

namespace rosterlink::ui
{

/// "linked automatically", "linked by hand", "created with +".
[[nodiscard]] QString howLinked(LinkHow how);

/// The line beneath a name in the list: who is it, what is to be done, and why. other: the partner or the
/// likeliest match; null: none. reason: the few words why, empty while they aren't read yet. title: the other
/// system's name. mixed: the list has people of both systems, so the line says of which one this is.
[[nodiscard]] QString rowLine(const RosterPerson &person, const RosterPerson *other, const QString &reason,
                              Kind kind, const QString &title, bool mixed);

struct BadgeText
{
    QString text;
    BadgeKind kind = BadgeKind::Outline;
};
/// The badge at the end of the row.
[[nodiscard]] BadgeText rowBadge(const RosterPerson &person);

} // namespace rosterlink::ui
