// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/peoplemodel.h"

#include <optional>

namespace rosterlink::ui
{

/// What an empty list means, and what to do next.
struct EmptyList
{
    QString title;
    QString sentence;
    std::optional<PeopleFilter> next; ///< a filter that has somebody
    QString nextLabel;
};

/// For the model's present filter; searching: something is typed in the search field.
[[nodiscard]] EmptyList emptyList(const PeopleModel &model, Kind kind, const QString &title, bool searching);

} // namespace rosterlink::ui
