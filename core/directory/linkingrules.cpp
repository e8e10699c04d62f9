// SPDX-License-Identifier: Apache-2.0
#include "core/directory/linkingrules.h"

#include "core/store/settingrows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr QLatin1String rulesSetting("linking rules");

QString engineSetting(Kind kind)
{
    return u"matched by, %1"_s.arg(toText(kind));
}
} // namespace

QLatin1String linkingRulesName(LinkingRules rules)
{
    switch (rules) {
    case LinkingRules::AlsoInPart:
        return "also in part"_L1;
    case LinkingRules::ThreeFacts:
        return "three facts"_L1;
    case LinkingRules::Nothing:
        return "nothing"_L1;
    }
    return {};
}

LinkingRules linkingRules(Database &database, OrganizationId organization)
{
    const QString stored = settingRows::value(database, organization, rulesSetting);
    for (const LinkingRules rules : {LinkingRules::ThreeFacts, LinkingRules::Nothing}) {
        if (stored == linkingRulesName(rules)) {
            return rules;
        }
    }
    return LinkingRules::AlsoInPart;
}

void setLinkingRules(Database &database, OrganizationId organization, LinkingRules rules)
{
    settingRows::set(database, organization, rulesSetting, linkingRulesName(rules));
}

int matchedBy(Database &database, OrganizationId organization, Kind kind)
{
    return settingRows::value(database, organization, engineSetting(kind)).toInt();
}

void setMatchedBy(Database &database, OrganizationId organization, Kind kind, int engine)
{
    settingRows::set(database, organization, engineSetting(kind), QString::number(engine));
}

} // namespace rosterlink
