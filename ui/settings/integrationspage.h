// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/sectionpage.h"

#include <QHash>

namespace rosterlink
{
struct IntegrationDefinition;
}

namespace rosterlink::ui
{

class IntegrationCard;
class RulesCard;

/// The systems that can be connected, a card each, and what is linked automatically.
class IntegrationsPage : public SectionPage
{
    Q_OBJECT

public:
    explicit IntegrationsPage(Desk &desk, QWidget *parent = nullptr);

protected:
    void read() override;

private:
    void addCard(const IntegrationDefinition &definition);
    [[nodiscard]] Place placeOfIntegration(Place::Page page, const QString &name) const;

    RulesCard *m_rules;
    QHash<QString, IntegrationCard *> m_cards; ///< by the integration's name
};

} // namespace rosterlink::ui
