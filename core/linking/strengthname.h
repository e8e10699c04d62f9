// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/findings.h"

#include <QLatin1String>

namespace rosterlink
{

/// "possible", "probable" or "certain", as history and files keep it in any language.
[[nodiscard]] inline QLatin1String strengthName(matching::Strength strength)
{
    switch (strength) {
    case matching::Strength::Certain:
        return QLatin1String("certain");
    case matching::Strength::Probable:
        return QLatin1String("probable");
    case matching::Strength::Possible:
        break;
    }
    return QLatin1String("possible");
}

[[nodiscard]] inline matching::Strength strengthFromName(QStringView name)
{
    if (name == strengthName(matching::Strength::Certain)) {
        return matching::Strength::Certain;
    }
    return name == strengthName(matching::Strength::Probable) ? matching::Strength::Probable
                                                              : matching::Strength::Possible;
}

/// "three facts" or "two facts and a part", as links keep the rule that made them; empty for none.
[[nodiscard]] inline QLatin1String ruleName(matching::Rule rule)
{
    switch (rule) {
    case matching::Rule::ThreeFacts:
        return QLatin1String("three facts");
    case matching::Rule::TwoAndAPart:
        return QLatin1String("two facts and a part");
    case matching::Rule::None:
        break;
    }
    return {};
}

[[nodiscard]] inline matching::Rule ruleFromName(QStringView name)
{
    for (const auto rule : {matching::Rule::ThreeFacts, matching::Rule::TwoAndAPart}) {
        if (name == ruleName(rule)) {
            return rule;
        }
    }
    return matching::Rule::None;
}

} // namespace rosterlink
