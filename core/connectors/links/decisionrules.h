// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/links/decisions.h"

#include <optional>

namespace rosterlink
{

/// Why a decision that was read from a file can't have been made, in a sentence: by whom, when, or by which
/// rule. None where it can. now: UTC.
[[nodiscard]] std::optional<QString> whyImpossible(const Decision &decision, const QDateTime &now);

} // namespace rosterlink
