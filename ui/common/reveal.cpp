// SPDX-License-Identifier: Apache-2.0
#include "ui/common/reveal.h"

#include "ui/common/tokens.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <functional>

namespace rosterlink::ui
{

namespace
{
void scrollTo(const QWidget &widget, const QScrollArea &area)
{
    const int top = widget.mapTo(area.widget(), QPoint()).y();
    const int bottom = top + widget.height() + space::medium;
    const int room = area.viewport()->height();
    QScrollBar *bar = area.verticalScrollBar();
    if (bottom - top > room || top < bar->value()) {
        bar->setValue(top);
    } else if (bottom > bar->value() + room) {
        bar->setValue(bottom - room);
    }
}

/// What was just put into a layout is shown and gets its place bit by bit, with the next events and those
/// that follow from them. So act is done soon, and again whenever the area's height changes until all has
/// settled. about: what act needs; nothing is done once it is gone.
void whileSettling(QScrollArea *area, QWidget *about, const std::function<void()> &act)
{
    constexpr int settled = 100; // milliseconds
    auto *until = new QObject(about);
    QTimer::singleShot(settled, until, &QObject::deleteLater);
    QTimer::singleShot(0, until, act);
    // Queued: the parts within get their places just after the whole has its height.
    QObject::connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, until, act, Qt::QueuedConnection);
}
} // namespace

void reveal(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(parent);
        if (area && area->widget()) {
            whileSettling(area, widget, [widget, area] { scrollTo(*widget, *area); });
        }
    }
}

void scrollBackTo(QScrollArea *area, int value)
{
    whileSettling(area, area->widget(), [area, value] { area->verticalScrollBar()->setValue(value); });
}

} // namespace rosterlink::ui
