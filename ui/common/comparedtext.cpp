// SPDX-License-Identifier: Apache-2.0
#include "ui/common/comparedtext.h"

#include <QPainter>

#include <cmath>

namespace rosterlink::ui
{

ComparedText::ComparedText(const QString &text, const QVector<bool> &same, QWidget *parent)
    : Label(text, TypeSize::Text, parent)
    , m_same(same)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

qreal ComparedText::lay(QTextLayout &layout, qreal width) const
{
    QTextOption option(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QList<QTextLayout::FormatRange> ComparedText::differences() const
{
    QTextCharFormat ground;
    ground.setBackground(color(ColorRole::AttentionSoft));
    QList<QTextLayout::FormatRange> ranges;
    for (int i = 0; i < m_same.size(); ++i) {
        if (m_same.at(i)) {
            continue;
        }
        if (!ranges.isEmpty() && ranges.constLast().start + ranges.constLast().length == i) {
            ++ranges.last().length;
        } else {
            ranges.append({i, 1, ground});
        }
    }
    return ranges;
}

int ComparedText::heightForWidth(int width) const
{
    QTextLayout layout(text(), font());
    return static_cast<int>(std::ceil(lay(layout, width)));
}

QSize ComparedText::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

QSize ComparedText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

void ComparedText::paintEvent(QPaintEvent *)
{
    QTextLayout layout(text(), font());
    layout.setFormats(differences());
    const qreal height = lay(layout, width());
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layout.draw(&painter, QPointF(0, (this->height() - height) / 2));
}

} // namespace rosterlink::ui
