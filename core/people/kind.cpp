// SPDX-License-Identifier: Apache-2.0
#include "core/people/kind.h"

namespace rosterlink
{

QLatin1String toText(Kind kind)
{
    return kind == Kind::Members ? QLatin1String("members") : QLatin1String("learners");
}

std::optional<Kind> kindFromText(QStringView text)
{
    for (const auto kind : {Kind::Members, Kind::Learners}) {
        if (text == toText(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

QLatin1String toText(Side side)
{
    return side == Side::Motivity ? QLatin1String("motivity") : QLatin1String("counterpart");
}

} // namespace rosterlink
