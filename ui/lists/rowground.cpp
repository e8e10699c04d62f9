// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/rowground.h"

#include "ui/common/style.h"
#include "ui/common/tokens.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace rosterlink::ui
{

void drawRowGround(QPainter &painter, const QStyleOptionViewItem &option, bool leading)
{
    constexpr int barWidth = 3;
    const QRect &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(rect, color(selected ? ColorRole::AccentSoft : ColorRole::Surface));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(ColorRole::Line));
    if (selected && leading) {
        const int left = option.direction == Qt::LeftToRight ? rect.left() : rect.right() - barWidth + 1;
        painter.fillRect(QRect(left, rect.top(), barWidth, rect.height()), color(ColorRole::Accent));
    }
    if (option.state & QStyle::State_HasFocus) {
        drawFocusRing(painter, rect, cornerRadius);
    }
}

} // namespace rosterlink::ui
