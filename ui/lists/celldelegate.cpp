// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/celldelegate.h"

#include "ui/common/badge.h"
#include "ui/common/tokens.h"
#include "ui/lists/linedelegate.h"
#include "ui/lists/rowground.h"

#include <QPainter>

namespace rosterlink::ui
{

QRect CellDelegate::contentOf(const QRect &cell, bool leading, Qt::LayoutDirection direction)
{
    const int before = leading ? space::huge : space::medium;
    return direction == Qt::LeftToRight ? cell.adjusted(before, 0, -space::medium, 0)
                                        : cell.adjusted(space::medium, 0, -before, 0);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool leading = index.column() == 0;
    drawRowGround(*painter, option, leading);
    const QRect content = contentOf(option.rect, leading, option.direction);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (const QVariant badge = index.data(BadgeKindRole); badge.isValid()) {
        drawBadge(*painter, content, text, static_cast<BadgeKind>(badge.toInt()), Qt::AlignLeading);
    } else {
        QFont ink = font(TypeSize::Text);
        ink.setWeight(leading ? QFont::DemiBold : QFont::Normal);
        painter->setFont(ink);
        painter->setPen(color(leading ? ColorRole::Text : ColorRole::Muted));
        painter->drawText(content, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                          QFontMetrics(ink).elidedText(text, Qt::ElideMiddle, content.width()));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int width = index.data(BadgeKindRole).isValid()
                          ? badgeWidth(text)
                          : QFontMetrics(font(TypeSize::Text)).horizontalAdvance(text);
    return {width + space::huge + space::medium, rowHeight};
}

} // namespace rosterlink::ui
