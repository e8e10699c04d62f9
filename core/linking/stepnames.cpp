// SPDX-License-Identifier: Apache-2.0
#include "core/linking/stepnames.h"

#include "core/directory/integrationdefinition.h"
#include "core/history/historyview.h"

namespace rosterlink
{

HistoryEyes historyEyes(const Viewer &viewer)
{
    HistoryEyes eyes;
    eyes.name = [viewer](const PersonRow &person) { return shownName(person, viewer); };
    eyes.sees = [viewer](Kind kind, Field field) { return viewer.sees(kind, field); };
    eyes.title = integrationTitle;
    return eyes;
}

QString sentenceOf(Database &database, OrganizationId organization, const StepRow &step, const Viewer &viewer)
{
    return HistoryView(database, organization, historyEyes(viewer)).sentence(step);
}

QString sentenceOf(CommandContext &context, const StepRow &step)
{
    return sentenceOf(context.database(), context.organization(), step, context.viewer());
}

} // namespace rosterlink
