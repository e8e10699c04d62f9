// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/step.h"
#include "core/linking/viewer.h"
#include "core/people/result.h"

#include <QStringList>

namespace rosterlink
{

/// What taking a step back takes with it, one line each; fails with the sentence that names what stands in
/// the way. Tries it out in a transaction that is rolled back.
[[nodiscard]] Result<QStringList> previewUndo(Database &database, OrganizationId organization,
                                              const QString &integration, const Clock &clock,
                                              const Actor &actor, const Viewer &viewer, StepId step);

} // namespace rosterlink
