// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/whensettled.h"

#include "ui/desk/desk.h"

#include <QTimer>

namespace rosterlink::ui
{

namespace
{
constexpr int rounds = 5;
constexpr int breath = 60; // milliseconds: longer than any of the pages' own timers

void goRound(Desk &desk, QObject *context, int left, const std::function<void()> &then)
{
    if (left == 0) {
        QTimer::singleShot(breath, context, then);
        return;
    }
    desk.read<bool>(
        context, [](Database &) { return true; },
        [&desk, context, left, then](bool) {
            QTimer::singleShot(left == rounds ? breath : 0, context,
                               [&desk, context, left, then] { goRound(desk, context, left - 1, then); });
        });
}
} // namespace

void whenSettled(Desk &desk, QObject *context, std::function<void()> then)
{
    goRound(desk, context, rounds, then);
}

} // namespace rosterlink::ui
