// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/explain.h"

#include <QString>

namespace rosterlink::matching
{

/// One clause for a fact that agrees in part: "“Kate” is short for “Katherine”"; empty where nothing is to be
/// said.
[[nodiscard]] QString nearlyClause(Field field, Finding finding, const Facts &motivity,
                                   const Facts &counterpart, Wording wording);

} // namespace rosterlink::matching
