// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/place.h"

class QWidget;

namespace rosterlink::ui
{

class Desk;
class Page;

/// Makes the page for a place, when it is first visited. The one table of all pages.
[[nodiscard]] Page *makePage(const Place &place, Desk &desk, QWidget *parent);

} // namespace rosterlink::ui
