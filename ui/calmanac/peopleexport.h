// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/kind.h"

#include <QStringList>

#include <vector>

namespace rosterlink::ui
{

class PeopleModel;

/// The rows of the list as filter and search leave them, as a table: a header, then who, alias, system,
/// state, and who in the other system. Holds what the list shows and nothing else: whose names are hidden,
/// stays hidden.
[[nodiscard]] std::vector<QStringList> peopleTable(const PeopleModel &people, const QString &title);

} // namespace rosterlink::ui
