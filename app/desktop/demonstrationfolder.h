// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/clock.h"
#include "core/people/result.h"
#include "core/store/temporaryroom.h"

#include <memory>

namespace rosterlink::desktop
{

/// The folder of one demonstration: the sample organizations, always the same, gone when the program ends.
/// They are made once for each version of the program and then copied, so that the demonstration opens at
/// once.
class DemonstrationFolder
{
public:
    /// Blocks: about a second for the first time, then some milliseconds.
    [[nodiscard]] static Result<std::unique_ptr<DemonstrationFolder>> make(const Clock &clock);

    [[nodiscard]] QString path() const { return m_room->path(); }

private:
    explicit DemonstrationFolder(std::unique_ptr<TemporaryRoom> room)
        : m_room(std::move(room))
    {}

    std::unique_ptr<TemporaryRoom> m_room;
};

} // namespace rosterlink::desktop
