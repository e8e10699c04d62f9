// SPDX-License-Identifier: Apache-2.0
#include "ui/common/badge.h"

#include <QPainter>
#include <QStyle>

namespace rosterlink::ui
{

namespace
{
constexpr int badgeHeight = 24;

std::pair<ColorRole, ColorRole> rolesOf(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Accent:
        return {ColorRole::Accent, ColorRole::AccentSoft};
    case BadgeKind::Good:
        return {ColorRole::Good, ColorRole::GoodSoft};
    case BadgeKind::Attention:
        return {ColorRole::Attention, ColorRole::AttentionSoft};
    case BadgeKind::Trouble:
        return {ColorRole::Trouble, ColorRole::TroubleSoft};
    case BadgeKind::Outline:
        break;
    }
    return {ColorRole::Muted, ColorRole::Surface};
}
} // namespace

int badgeWidth(const QString &text)
{
    return text.isEmpty()
               ? 0
               : QFontMetrics(font(TypeSize::Secondary)).horizontalAdvance(text) + 2 * space::medium;
}

int drawBadge(QPainter &painter, const QRect &rect, const QString &text, BadgeKind kind,
              Qt::Alignment alignment)
{
    const int width = qMin(badgeWidth(text), rect.width());
    if (width <= 0) {
        return 0;
    }
    const QRect box =
        QStyle::alignedRect(Qt::LeftToRight, alignment | Qt::AlignVCenter, QSize(width, badgeHeight), rect);
    const auto [ink, ground] = rolesOf(kind);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // A thin line of the ink keeps a badge apart from the ground of a selected row.
    QColor line = color(kind == BadgeKind::Outline ? ColorRole::Line : ink);
    line.setAlphaF(kind == BadgeKind::Outline ? 1.0F : 0.35F);
    painter.setPen(line);
    painter.setBrush(color(ground));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setFont(font(TypeSize::Secondary));
    painter.setPen(color(ink));
    const QRect inner = box.adjusted(space::small, 0, -space::small, 0);
    painter.drawText(inner, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter.restore();
    return width;
}

Badge::Badge(const QString &text, BadgeKind kind, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Badge::show(const QString &text, BadgeKind kind)
{
    m_text = text;
    m_kind = kind;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {badgeWidth(m_text), badgeHeight};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBadge(painter, rect(), m_text, m_kind, Qt::AlignLeft);
}

} // namespace rosterlink::ui
