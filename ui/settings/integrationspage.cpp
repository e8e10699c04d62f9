// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/integrationspage.h"

#include "core/directory/integrationdefinition.h"
#include "core/linking/effectivepermissions.h"
#include "core/store/database.h"
#include "ui/rules/rulescard.h"
#include "ui/rules/rulesdialog.h"
#include "ui/settings/integrationcard.h"

namespace rosterlink::ui
{

namespace
{
struct Shown
{
    std::vector<IntegrationState> states;
    bool mayManage = false;
    LinkingRules rules = LinkingRules::AlsoInPart;
};
} // namespace

IntegrationsPage::IntegrationsPage(Desk &desk, QWidget *parent)
    : SectionPage(desk, Place::Page::Integrations, tr("Integrations"),
                  tr("Systems whose people can be linked with Motivity's."), parent)
    , m_rules(new RulesCard)
{
    for (const IntegrationDefinition &definition : integrationDefinitions()) {
        addCard(definition);
    }
    add(m_rules);
    connect(m_rules, &RulesCard::trialWanted, this, [this](LinkingRules rules) {
        RulesDialog(this->desk(), organization(), primaryIntegration().name, rules, this).exec();
        read(); // the rules in force are those that are chosen
    });
}

void IntegrationsPage::addCard(const IntegrationDefinition &definition)
{
    const QString name = definition.name;
    auto *card = new IntegrationCard(definition);
    add(card);
    m_cards.insert(name, card);
    connect(card, &IntegrationCard::opened, this,
            [this, name] { Q_EMIT goTo(placeOfIntegration(Place::Page::Integration, name)); });
    connect(card, &IntegrationCard::filesWanted, this,
            [this, name] { Q_EMIT goTo(placeOfIntegration(Place::Page::NewFiles, name)); });
    connect(card, &IntegrationCard::addressWanted, this,
            [this, name] { Q_EMIT goTo(placeOfIntegration(Place::Page::Connect, name)); });
    connect(card, &IntegrationCard::synchronizeWanted, this,
            [this, name] { Q_EMIT goTo(placeOfIntegration(Place::Page::Synchronize, name)); });
}

Place IntegrationsPage::placeOfIntegration(Place::Page page, const QString &name) const
{
    Place place = placeOf(page);
    place.integration = name;
    return place;
}

void IntegrationsPage::read()
{
    readAbout<Shown>(
        [organization = organization(), actor = desk().actor()](Database &database) {
            const auto permissions = effectivePermissions(database, organization, actor);
            return Shown{loadIntegrationStates(database, organization),
                         permissions.testFlag(Permission::ManageIntegrations),
                         linkingRules(database, organization)};
        },
        [this](const Shown &shown) {
            m_rules->show(shown.rules, desk().viewer());
            for (const IntegrationState &state : shown.states) {
                const auto files = desk().isDemonstration() ? IntegrationCard::Files::NotInDemonstration
                                   : shown.mayManage        ? IntegrationCard::Files::Taken
                                                            : IntegrationCard::Files::NotAllowed;
                m_cards.value(state.name)->show(state, files);
            }
        });
}

} // namespace rosterlink::ui
