// SPDX-License-Identifier: Apache-2.0
#include "ui/rules/rulestext.h"

#include "core/people/daytext.h"

#include <QCoreApplication>

namespace rosterlink::ui
{

namespace
{
class RulesText
{
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    static QString label(LinkingRules rules)
    {
        switch (rules) {
        case LinkingRules::AlsoInPart:
            return tr("Three details that agree, or two and a part of the third");
        case LinkingRules::ThreeFacts:
            return tr("Only three details that agree");
        case LinkingRules::Nothing:
            break;
        }
        return tr("Nothing: everybody is linked by hand");
    }

    static QString meaning(LinkingRules rules)
    {
        switch (rules) {
        case LinkingRules::AlsoInPart:
            return tr("Also Kate for Katherine or half of a double name, where further details agree and "
                      "nobody else fits.");
        case LinkingRules::ThreeFacts:
            return tr("First and last name, and the birth date of learners or the phone or e-mail address of "
                      "members, exactly the same.");
        case LinkingRules::Nothing:
            break;
        }
        return tr("Certain matches are still found, and can be linked together after a look.");
    }

    static QString contradiction(const RulesTrial::Contradicted &pair)
    {
        const QString who =
            tr("%1 = %2", "two people who are one").arg(pair.profileName, pair.counterpartName);
        const QString by = tr("%1, %2", "who decided, and when")
                               .arg(pair.decidedBy, dayText(pair.decidedAt.toLocalTime().date()));
        using Decision = RulesTrial::Contradicted::Decision;
        switch (pair.decision) {
        case Decision::NotTheSame:
            return tr("%1: not the same person (%2)").arg(who, by);
        case Decision::Unlinked:
            return tr("%1: unlinked (%2)").arg(who, by);
        case Decision::LinkedOtherwise:
            return tr("%1: linked with %2 instead (%3)").arg(who, pair.otherName, by);
        case Decision::NoNeed:
            break;
        }
        return tr("%1: no need to link (%2)").arg(who, by);
    }

    static std::vector<TrialPart> parts(const RulesTrial &trial)
    {
        std::vector<TrialPart> parts;
        TrialPart link{tr("Nobody is linked by them who isn't linked already."), {}};
        if (!trial.wouldLink.empty()) {
            link.sentence = tr("They link %n pairs that are not linked yet:", nullptr,
                               static_cast<int>(trial.wouldLink.size()));
        }
        for (const auto &pair : trial.wouldLink) {
            link.lines.append(
                tr("%1 = %2", "two people who are one").arg(pair.profileName, pair.counterpartName));
        }
        parts.push_back(link);
        if (!trial.contradicted.empty()) {
            TrialPart against{tr("They contradict %n of your own decisions. What you decided stands:",
                                 nullptr, static_cast<int>(trial.contradicted.size())),
                              {}};
            for (const auto &pair : trial.contradicted) {
                against.lines.append(contradiction(pair));
            }
            parts.push_back(against);
        }
        if (trial.linkedNoMore > 0) {
            parts.push_back(
                {tr("%n links were made automatically that these rules would not make. They stay.", nullptr,
                    trial.linkedNoMore),
                 {}});
        }
        return parts;
    }
};
} // namespace

QString rulesLabel(LinkingRules rules)
{
    return RulesText::label(rules);
}

QString rulesMeaning(LinkingRules rules)
{
    return RulesText::meaning(rules);
}

std::vector<TrialPart> trialParts(const RulesTrial &trial)
{
    return RulesText::parts(trial);
}

} // namespace rosterlink::ui
