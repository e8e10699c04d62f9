// SPDX-License-Identifier: Apache-2.0
#include "ui/common/readingorder.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <tuple>

namespace rosterlink::ui
{

namespace
{
void addOrdered(const QLayout &layout, QList<QWidget *> &children)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget()) {
            children.append(widget);
        } else if (const QLayout *inner = item->layout()) {
            addOrdered(*inner, children);
        }
    }
}

/// A widget's children as the layout or the splitter has them, then those that were placed by hand, by where
/// they are.
QList<QWidget *> childrenInOrder(const QWidget &widget)
{
    QList<QWidget *> children;
    if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i) {
            children.append(splitter->widget(i));
        }
    } else if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) {
        return area->widget() ? QList<QWidget *>{area->widget()} : children;
    } else if (qobject_cast<const QAbstractScrollArea *>(&widget)) {
        return children; // a list is one stop
    } else if (const QLayout *layout = widget.layout()) {
        addOrdered(*layout, children);
    }
    auto placed = widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    placed.removeIf([&](const QWidget *child) { return child->isWindow() || children.contains(child); });
    const int direction = widget.layoutDirection() == Qt::RightToLeft ? -1 : 1;
    std::stable_sort(placed.begin(), placed.end(), [direction](const QWidget *one, const QWidget *other) {
        return std::tuple(one->y(), direction * one->x()) < std::tuple(other->y(), direction * other->x());
    });
    return children + placed;
}

void addStops(QWidget &widget, QList<QWidget *> &stops)
{
    if (!widget.isVisible()) {
        return;
    }
    if (widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy()) {
        stops.append(&widget);
    }
    for (QWidget *child : childrenInOrder(widget)) {
        addStops(*child, stops);
    }
}

/// A scroll area shows by itself what Tab reaches from within it, but not what it reaches from outside.
void scrollTo(QWidget &widget)
{
    for (QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            area->ensureWidgetVisible(&widget);
        }
    }
}
} // namespace

QList<QWidget *> readingOrder(QWidget &within)
{
    QList<QWidget *> stops;
    addStops(within, stops);
    return stops;
}

bool focusInReadingOrder(QWidget &window, bool next)
{
    const auto stops = readingOrder(window);
    if (stops.isEmpty()) {
        return false;
    }
    const auto count = stops.size();
    const auto at = stops.indexOf(window.focusWidget());
    const auto to = at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
    QWidget *stop = stops.at(to);
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    scrollTo(*stop);
    return true;
}

} // namespace rosterlink::ui
