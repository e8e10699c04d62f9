// SPDX-License-Identifier: Apache-2.0
#include "core/directory/aliases.h"

#include "core/store/personrows.h"
#include "core/store/settingrows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
const auto patternSetting = u"alias pattern"_s;
} // namespace

AliasPattern aliasPattern(Database &database, OrganizationId organization)
{
    return aliasPatternFromName(settingRows::value(database, organization, patternSetting));
}

void setAliasPattern(Database &database, OrganizationId organization, AliasPattern pattern)
{
    settingRows::set(database, organization, patternSetting, aliasPatternName(pattern));
}

QString newAlias(Database &database, OrganizationId organization, const Facts &facts, int number)
{
    return makeAlias(aliasPattern(database, organization),
                     {facts[Field::FirstName], facts[Field::LastName], number},
                     [&](const QString &key) {
                         return personRows::aliasTaken(database, organization, key, PersonId());
                     })
        .text();
}

} // namespace rosterlink
