// SPDX-License-Identifier: Apache-2.0
#include "core/linking/madeid.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr auto prefix = "rosterlink-"_L1;
} // namespace

QString newMadeId()
{
    return prefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isMadeId(const QString &id)
{
    const QString rest = id.mid(prefix.size());
    const auto uuid = QUuid::fromString(rest);
    return id.startsWith(prefix) && !uuid.isNull() &&
           uuid.toString(QUuid::WithoutBraces).compare(rest, Qt::CaseInsensitive) == 0;
}

} // namespace rosterlink
