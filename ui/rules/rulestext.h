// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/rulestrial.h"

#include <QStringList>

namespace rosterlink::ui
{

/// What an organization may choose, in a few words, and what it means.
[[nodiscard]] QString rulesLabel(LinkingRules rules);
[[nodiscard]] QString rulesMeaning(LinkingRules rules);

/// A part of what a trial found: a sentence, and a line for each pair that it is about.
struct TrialPart
{
    QString sentence;
    QStringList lines;
};
/// What there is to say of one kind's trial; never nothing.
[[nodiscard]] std::vector<TrialPart> trialParts(const RulesTrial &trial);

} // namespace rosterlink::ui
