// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/linkingrules.h"
#include "core/linking/viewer.h"
#include "ui/common/card.h"

class QButtonGroup;

namespace rosterlink::ui
{

class Button;

/// What is linked automatically, to be chosen and tried; nothing takes effect before it was looked at.
class RulesCard : public Card
{
    Q_OBJECT

public:
    explicit RulesCard(QWidget *parent = nullptr);

    void show(LinkingRules rules, const Viewer &viewer);
    using QWidget::show;

Q_SIGNALS:
    void trialWanted(rosterlink::LinkingRules rules);

private:
    void addRules(LinkingRules rules);

    QButtonGroup *m_rules;
    Button *m_try;
};

} // namespace rosterlink::ui
