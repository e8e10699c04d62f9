// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historyeyesof.h"

#include "core/linking/integrationdefinition.h"
#include "core/linking/naming.h"

namespace rosterlink::ui
{

HistoryEyes historyEyesOf(const Viewer &viewer)
{
    HistoryEyes eyes;
    eyes.name = [viewer](const PersonRow &person) { return shownName(person, viewer); };
    eyes.sees = [viewer](Kind kind, Field field) { return viewer.sees(kind, field); };
    eyes.title = [](const QString &integration) {
        const auto *definition = integrationDefinition(integration);
        return definition ? QString(definition->title) : integration;
    };
    return eyes;
}

} // namespace rosterlink::ui
