// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/facts.h"
#include "core/people/kind.h"
#include "core/store/personrows.h"

#include <functional>

namespace rosterlink
{

/// With whose eyes history is read: given by the caller, so that what they may not see never gets into its
/// texts.
struct HistoryEyes
{
    /// What somebody is called.
    std::function<QString(const PersonRow &)> name;
    /// Whether a fact's value may be shown; none: all may.
    std::function<bool(Kind, Field)> sees;
    /// What people call the other system: "Calmanac"; none: by its plain name.
    std::function<QString(const QString &integration)> title;
};

} // namespace rosterlink
