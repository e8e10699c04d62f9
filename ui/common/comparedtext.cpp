// SPDX-License-Identifier: Apache-2.0
#include "ui/common/comparedtext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rosterlink::ui
{

namespace
{
constexpr QChar zeroWidthSpace(0x200B);
}

QString withPlacesToBreak(const QString &text, const QFontMetrics &metrics, int width)
{
    const auto parts = text.split(QLatin1Char('@'));
    const bool fits = std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        return metrics.horizontalAdvance(QLatin1Char('@') + part) <= width;
    });
    QString broken = text;
    for (auto at = broken.size() - 1; at > 0; --at) {
        if (broken.at(at) == QLatin1Char('@') || (!fits && broken.at(at) == QLatin1Char('.'))) {
            broken.insert(at, zeroWidthSpace);
        }
    }
    return broken;
}

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

QList<QTextLayout::FormatRange> ComparedText::differences(const QString &broken) const
{
    QTextCharFormat ground;
    ground.setBackground(color(ColorRole::AttentionSoft));
    QList<QTextLayout::FormatRange> ranges;
    for (int at = 0, letter = 0; at < broken.size() && letter < m_same.size(); ++at) {
        if (broken.at(at) == zeroWidthSpace) {
            continue;
        }
        if (!m_same.at(letter)) {
            ranges.append({at, 1, ground});
        }
        ++letter;
    }
    return ranges;
}

int ComparedText::heightForWidth(int width) const
{
    QTextLayout layout(withPlacesToBreak(text(), fontMetrics(), width), font());
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
    const QString broken = withPlacesToBreak(text(), fontMetrics(), width());
    QTextLayout layout(broken, font());
    layout.setFormats(differences(broken));
    const qreal height = lay(layout, width());
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layout.draw(&painter, QPointF(0, (this->height() - height) / 2));
}

} // namespace rosterlink::ui
