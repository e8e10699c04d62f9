// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/historyrows.h"

namespace rosterlink
{

/// What happened to the row that an entry is about.
enum class Change {
    Began,
    Ended,   ///< no longer in force
    Resumed, ///< in force again: its end was taken back
    Edited   ///< some of its columns
};

[[nodiscard]] inline Change changeOf(const EntryRow &entry)
{
    if (!entry.before) {
        return Change::Began;
    }
    const QJsonValue end = entry.after.value(QLatin1String("ended_step"));
    if (end.isUndefined()) {
        return Change::Edited;
    }
    return end.isNull() ? Change::Resumed : Change::Ended;
}

} // namespace rosterlink
