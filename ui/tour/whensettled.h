// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QObject;

namespace rosterlink::ui
{

class Desk;

/// Calls then once the pages show the outcome of what was done last: an answer of the database may ask for
/// the next (a decision, then the rows, then the detail, then the history), so a few rounds behind all that
/// was asked before. Not at all, where context is gone by then.
void whenSettled(Desk &desk, QObject *context, std::function<void()> then);

} // namespace rosterlink::ui
