// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/matching/explain.h"

namespace rosterlink
{

/// Reasons name values only to those who may see all of them.
[[nodiscard]] inline matching::Wording wordingFor(const Viewer &viewer, Kind kind)
{
    const bool all = viewer.seesName(kind) && viewer.sees(kind, Field::Email);
    return all ? matching::Wording::WithValues : matching::Wording::FactsOnly;
}

} // namespace rosterlink
