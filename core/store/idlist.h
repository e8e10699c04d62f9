// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/store/table.h"

#include <QSet>
#include <QStringList>

namespace rosterlink
{

/// People as one value for "person IN (SELECT value FROM json_each(?))": one statement for any number of
/// them.
[[nodiscard]] inline QString idList(const QSet<PersonId> &people)
{
    QStringList ids;
    for (const PersonId person : people) {
        ids.append(QString::number(person.value()));
    }
    return QLatin1Char('[') + ids.join(QLatin1Char(',')) + QLatin1Char(']');
}

/// As a value to bind; null where it is nobody's.
template<typename Tag>
[[nodiscard]] QVariant idOrNull(Id<Tag> id)
{
    return id.isNull() ? sqlNull() : QVariant(id.value());
}

} // namespace rosterlink
