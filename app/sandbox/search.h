// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/people.h"

#include <QUrl>
#include <QUrlQuery>

namespace rosterlink::sandbox
{

/// What a search for people asks, of what FHIR R4 defines: _count, _lastUpdated, _id, name, _summary=count,
/// _elements=id; and _offset, which stands in the links to further pages.
struct SearchRequest
{
    Kind kind = Kind::Members;
    QUrlQuery query;
    QUrl base; ///< of the server, without a slash at its end
    int pageSize = 200;
};

/// The Bundle that answers it, misbehaving as the faults say.
[[nodiscard]] QJsonObject searchBundle(const People &people, const SearchRequest &request,
                                       const Faults &faults);

} // namespace rosterlink::sandbox
