// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/calloutmark.h"

#include "ui/common/tokens.h"

#include <QPainter>

#include <algorithm>

namespace rosterlink::ui
{

namespace
{
constexpr int ringDistance = 4;
constexpr qreal ringWidth = 3;
constexpr int halfBeak = 9;

/// The usual arrow, its tip at the origin.
QPolygonF arrow()
{
    return QPolygonF({{0, 0}, {0, 19}, {4.5, 15}, {8, 22.5}, {11.5, 21}, {8, 13.5}, {14, 13.5}});
}
} // namespace

CalloutMark::CalloutMark(QWidget &host)
    : QWidget(&host)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void CalloutMark::point(const QRect &bubble, const QRect &target)
{
    if (bubble != m_bubble || target != m_target) {
        m_bubble = bubble;
        m_target = target;
        update();
    }
}

void CalloutMark::setPointer(std::optional<QPoint> tip)
{
    m_pointer = tip;
    update();
}

/// From the bubble's edge that faces the target to the ring.
QPolygonF CalloutMark::beak() const
{
    const QRectF bubble = m_bubble;
    const QRectF ring = QRectF(m_target).adjusted(-ringDistance, -ringDistance, ringDistance, ringDistance);
    const qreal x =
        std::clamp(ring.center().x(), bubble.left() + 2 * halfBeak, bubble.right() - 2 * halfBeak);
    const qreal y =
        std::clamp(ring.center().y(), bubble.top() + 2 * halfBeak, bubble.bottom() - 2 * halfBeak);
    if (bubble.top() > ring.bottom()) {
        return QPolygonF(
            {{x - halfBeak, bubble.top() + 1}, {x + halfBeak, bubble.top() + 1}, {x, ring.bottom()}});
    }
    if (bubble.bottom() < ring.top()) {
        return QPolygonF(
            {{x - halfBeak, bubble.bottom() - 1}, {x + halfBeak, bubble.bottom() - 1}, {x, ring.top()}});
    }
    if (bubble.left() > ring.right()) {
        return QPolygonF(
            {{bubble.left() + 1, y - halfBeak}, {bubble.left() + 1, y + halfBeak}, {ring.right(), y}});
    }
    return QPolygonF(
        {{bubble.right() - 1, y - halfBeak}, {bubble.right() - 1, y + halfBeak}, {ring.left(), y}});
}

void CalloutMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_target.isEmpty()) {
        painter.setPen(QPen(color(ColorRole::Accent), ringWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(m_target).adjusted(-ringDistance, -ringDistance, ringDistance, ringDistance), cardRadius,
            cardRadius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(ColorRole::Accent));
        if (!m_bubble.isEmpty() && !m_bubble.intersects(m_target)) {
            painter.drawPolygon(beak());
        }
    }
    if (m_pointer) {
        painter.setPen(QPen(color(ColorRole::Surface), 1.5));
        painter.setBrush(color(ColorRole::Text));
        painter.drawPolygon(arrow().translated(*m_pointer));
    }
}

} // namespace rosterlink::ui
