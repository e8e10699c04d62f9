// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/step.h"
#include "core/linking/viewer.h"
#include "core/people/result.h"

#include <QStringList>

#include <optional>

namespace rosterlink
{

/// What would happen if a step were taken back.
struct UndoPreview
{
    QStringList taken;            ///< what goes with it, one line each
    std::optional<Error> refusal; ///< what stands in the way, and what can be done instead
    StepId obstacle; ///< the newer step that stands in the way; null: none, or something else does
};

/// Tries it out in a transaction that is rolled back.
[[nodiscard]] UndoPreview previewUndo(Database &database, OrganizationId organization,
                                      const QString &integration, const Clock &clock, const Actor &actor,
                                      const Viewer &viewer, StepId step);

} // namespace rosterlink
