// SPDX-License-Identifier: Apache-2.0
#include "core/directory/integrationdefinition.h"

#include <array>

namespace rosterlink
{

std::span<const IntegrationDefinition> integrationDefinitions()
{
    static constexpr std::array<IntegrationDefinition, 1> definitions = {{
        {QLatin1String("calmanac"), QLatin1String("Calmanac")},
    }};
    return definitions;
}

const IntegrationDefinition &primaryIntegration()
{
    return integrationDefinitions().front();
}

QString integrationTitle(const QString &name)
{
    const auto *definition = integrationDefinition(name);
    return definition ? QString(definition->title) : name;
}

const IntegrationDefinition *integrationDefinition(QStringView name)
{
    for (const auto &definition : integrationDefinitions()) {
        if (definition.name == name) {
            return &definition;
        }
    }
    return nullptr;
}

} // namespace rosterlink
