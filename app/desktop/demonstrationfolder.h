// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/clock.h"
#include "core/people/result.h"

#include <QTemporaryDir>

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

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    DemonstrationFolder();

    QTemporaryDir m_folder;
};

} // namespace rosterlink::desktop
