// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"

class QWidget;

namespace rosterlink::ui
{

// The small cards of the detail, for who has no name buttons. Each belongs to parent.

/// Who need not be linked: who said so, and the way back.
[[nodiscard]] QWidget *noNeedCard(const DetailContext &context, QWidget *parent);
/// Nobody in the other system is like this person: the facts alone.
[[nodiscard]] QWidget *nobodyCard(const DetailContext &context, QWidget *parent);
/// Made with +, while Motivity's side comes from a file: to be entered there too.
[[nodiscard]] QWidget *fileNote(const DetailContext &context, QWidget *parent);
/// What the role one acts as may not do with this person.
[[nodiscard]] QWidget *missingPermissionNote(const DetailContext &context, QWidget *parent);

} // namespace rosterlink::ui
