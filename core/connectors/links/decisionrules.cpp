// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/links/decisionrules.h"

#include "core/linking/madeid.h"
#include "core/linking/strengthname.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr qint64 clocksDiffer = 300; // seconds: two computers' clocks rarely agree

class DecisionRulesText
{
    Q_DECLARE_TR_FUNCTIONS(DecisionRules)
};

/// Rules of decisions that are no link by hand; any other word says how a person came to it.
bool isOfAnotherDecision(const QString &rule)
{
    static const QStringList others{u"rejected"_s, u"unlinked"_s, u"no need"_s, u"csc"_s, u"has left"_s};
    return others.contains(rule) || ruleFromName(rule) != matching::Rule::None;
}
} // namespace

std::optional<QString> whyImpossible(const Decision &decision, const QDateTime &now)
{
    if (decision.decidedBy.isEmpty()) {
        return DecisionRulesText::tr("It doesn't say who decided.");
    }
    if (decision.decidedAt > now.addSecs(clocksDiffer)) {
        return DecisionRulesText::tr("It says that it was decided in the future.");
    }
    if (decision.outcome != Decision::Outcome::Match) {
        return {};
    }
    if (decision.automatic && decision.decidedBy != "rosterlink"_L1) {
        return DecisionRulesText::tr(
            "What was linked automatically was decided by rosterlink, not by a person.");
    }
    if (decision.automatic && ruleFromName(decision.rule) == matching::Rule::None) {
        return DecisionRulesText::tr("Rosterlink links nobody automatically by such a rule.");
    }
    if (!decision.automatic && isOfAnotherDecision(decision.rule)) {
        return DecisionRulesText::tr("A link by hand has no such rule.");
    }
    if (decision.rule == "created"_L1 && !isMadeId(decision.motivityId)) {
        return DecisionRulesText::tr("No profile made with + has this id.");
    }
    return {};
}

} // namespace rosterlink
