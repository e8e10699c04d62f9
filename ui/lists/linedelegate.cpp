// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/linedelegate.h"

#include "ui/common/avatar.h"
#include "ui/common/badge.h"
#include "ui/common/tokens.h"
#include "ui/lists/rowground.h"

#include <QPainter>

namespace rosterlink::ui
{

namespace
{
constexpr int avatarSize = 32;

/// Takes a piece off a rectangle at its leading (or trailing) end, mirrored from right to left.
QRect cut(QRect &from, int width, bool leading, Qt::LayoutDirection direction)
{
    QRect piece = from;
    if (leading == (direction == Qt::LeftToRight)) {
        piece.setWidth(width);
        from.setLeft(from.left() + width);
    } else {
        piece.setLeft(from.right() - width + 1);
        from.setRight(from.right() - width);
    }
    return piece;
}

void drawText(QPainter *painter, const QRect &rect, const QFont &font, ColorRole ink, const QString &text)
{
    painter->setFont(font);
    painter->setPen(color(ink));
    painter->drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}
} // namespace

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    drawRowGround(*painter, option, true);
    QRect rest = option.direction == Qt::LeftToRight ? option.rect.adjusted(space::huge, 0, -space::large, 0)
                                                     : option.rect.adjusted(space::large, 0, -space::huge, 0);
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(AvatarRole).toBool()) {
        QRectF circle(0, 0, avatarSize, avatarSize);
        circle.moveCenter(QRectF(cut(rest, avatarSize, true, option.direction)).center());
        drawAvatar(*painter, circle, title);
        cut(rest, space::medium, true, option.direction);
    }
    if (const QString badge = index.data(BadgeRole).toString(); !badge.isEmpty()) {
        const QRect place = cut(rest, badgeWidth(badge), false, option.direction);
        drawBadge(*painter, place, badge, static_cast<BadgeKind>(index.data(BadgeKindRole).toInt()),
                  Qt::AlignRight);
        cut(rest, space::small, false, option.direction);
    }
    const QString subtitle = index.data(SubtitleRole).toString();
    QFont strong = font(TypeSize::Text);
    strong.setWeight(QFont::DemiBold);
    if (subtitle.isEmpty()) {
        drawText(painter, rest, strong, ColorRole::Text, title);
    } else {
        const QFont small = font(TypeSize::Secondary);
        const int upper = QFontMetrics(strong).height();
        const int lower = QFontMetrics(small).height();
        const int top = rest.top() + (rest.height() - upper - lower) / 2;
        drawText(painter, QRect(rest.left(), top, rest.width(), upper), strong, ColorRole::Text, title);
        drawText(painter, QRect(rest.left(), top + upper, rest.width(), lower), small, ColorRole::Muted,
                 subtitle);
    }
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {2 * rowHeight, rowHeight};
}

} // namespace rosterlink::ui
