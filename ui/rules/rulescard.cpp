// SPDX-License-Identifier: Apache-2.0
#include "ui/rules/rulescard.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/desk/offer.h"
#include "ui/rules/rulestext.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rosterlink::ui
{

RulesCard::RulesCard(QWidget *parent)
    : Card(parent)
    , m_rules(new QButtonGroup(this))
    , m_try(new Button(tr("Try the rules…")))
{
    body()->setSpacing(space::small);
    body()->addWidget(new Label(tr("What is linked automatically"), TypeSize::Name));
    body()->addWidget((new Label(tr("Choose, and see first what would be linked and which of your decisions "
                                    "would be contradicted. Nothing changes before.")))
                          ->muted()
                          ->wrapping());
    for (const LinkingRules rules :
         {LinkingRules::AlsoInPart, LinkingRules::ThreeFacts, LinkingRules::Nothing}) {
        addRules(rules);
    }
    body()->addWidget(m_try, 0, Qt::AlignLeading);
    connect(m_try, &QPushButton::clicked, this,
            [this] { Q_EMIT trialWanted(static_cast<LinkingRules>(m_rules->checkedId())); });
}

void RulesCard::addRules(LinkingRules rules)
{
    auto *button = new QRadioButton(rulesLabel(rules));
    button->setFont(ui::font(TypeSize::Text));
    button->setAccessibleDescription(rulesMeaning(rules));
    m_rules->addButton(button, static_cast<int>(rules));
    body()->addWidget(button, 0, Qt::AlignLeading);
    auto *meaning = (new Label(rulesMeaning(rules), TypeSize::Secondary))->muted()->wrapping();
    meaning->setContentsMargins(space::huge, 0, 0, 0);
    body()->addWidget(meaning);
}

void RulesCard::show(LinkingRules rules, const Viewer &viewer)
{
    m_rules->button(static_cast<int>(rules))->setChecked(true);
    for (QAbstractButton *button : m_rules->buttons()) {
        offerTo(viewer, Permission::ManageIntegrations, button);
    }
    offerTo(viewer, Permission::ManageIntegrations, m_try);
}

} // namespace rosterlink::ui
