// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/integrationspage.h"

#include "core/directory/integrationdefinition.h"
#include "core/linking/effectivepermissions.h"
#include "core/store/database.h"
#include "ui/settings/integrationcard.h"

namespace rosterlink::ui
{

namespace
{
struct Shown
{
    std::vector<IntegrationState> states;
    bool mayManage = false;
};
} // namespace

IntegrationsPage::IntegrationsPage(Desk &desk, QWidget *parent)
    : SectionPage(desk, Place::Page::Integrations, tr("Integrations"),
                  tr("Systems whose people can be linked with Motivity's."), parent)
{
    for (const IntegrationDefinition &definition : integrationDefinitions()) {
        addCard(definition);
    }
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
                         permissions.testFlag(Permission::ManageIntegrations)};
        },
        [this](const Shown &shown) {
            for (const IntegrationState &state : shown.states) {
                const auto files = desk().isDemonstration() ? IntegrationCard::Files::NotInDemonstration
                                   : shown.mayManage        ? IntegrationCard::Files::Taken
                                                            : IntegrationCard::Files::NotAllowed;
                m_cards.value(state.name)->show(state, files);
            }
        });
}

} // namespace rosterlink::ui
