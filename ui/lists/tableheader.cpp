// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/tableheader.h"

#include "ui/common/tokens.h"
#include "ui/lists/celldelegate.h"

#include <QPainter>

namespace rosterlink::ui
{

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(1);
}

/// Empty while the page goes, whose model goes before its table.
QString TableHeader::name(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, color(ColorRole::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(ColorRole::Line));
    const QFont small = ui::font(TypeSize::Secondary);
    const QRect content = CellDelegate::contentOf(rect, section == 0, layoutDirection());
    painter->setLayoutDirection(layoutDirection());
    painter->setFont(small);
    painter->setPen(color(ColorRole::Muted));
    painter->drawText(content, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                      QFontMetrics(small).elidedText(name(section), Qt::ElideRight, content.width()));
    painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(ui::font(TypeSize::Secondary));
    const int text = metrics.horizontalAdvance(name(section));
    return {text + space::huge + space::medium, metrics.height() + space::large};
}

} // namespace rosterlink::ui
