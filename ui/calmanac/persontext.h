// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/persondetail.h"

#include <QString>

namespace rosterlink::ui
{

/// The sentences of the detail. title: the other system's name.

/// The line beneath the name: "Member · BCBA · not linked to Calmanac".
[[nodiscard]] QString personLine(const PersonDetail &detail, const QString &title, const Viewer &viewer);
/// "No need to link, by Dana on 3 November 2026."
[[nodiscard]] QString noNeedSentence(const PersonDetail &detail);
/// "No longer in Calmanac since the newest list."
[[nodiscard]] QString goneSentence(const PersonDetail &detail, const QString &title);
/// Whom nobody looks like may be the CSC, or somebody who doesn't use the other system.
[[nodiscard]] QString cscHint(const PersonDetail &detail, const QString &title);
/// The answer to "Why not linked automatically?"; there is one for everybody.
[[nodiscard]] QString whyNotSentence(const PersonDetail &detail, const QString &title);

} // namespace rosterlink::ui
