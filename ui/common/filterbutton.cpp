// SPDX-License-Identifier: Apache-2.0
#include "ui/common/filterbutton.h"

#include "ui/common/style.h"
#include "ui/common/tokens.h"

#include <QLocale>
#include <QPainter>

namespace rosterlink::ui
{

FilterButton::FilterButton(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(label);
    setAccessibleName(label);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterButton::setLabel(const QString &label)
{
    setText(label);
    setAccessibleName(label);
    updateGeometry();
}

void FilterButton::setCount(int count)
{
    if (m_count == count) {
        return;
    }
    m_count = count;
    setAccessibleDescription(tr("%n people", nullptr, count));
    updateGeometry();
    update();
}

QString FilterButton::countText() const
{
    return m_count < 0 ? QString() : QLocale().toString(m_count);
}

QSize FilterButton::sizeHint() const
{
    const int label = QFontMetrics(ui::font(TypeSize::Text)).horizontalAdvance(text());
    const QString count = countText();
    const int number =
        count.isEmpty() ? 0
                        : QFontMetrics(ui::font(TypeSize::Secondary)).horizontalAdvance(count) + space::small;
    return {label + number + 2 * space::medium, controlHeight};
}

void FilterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() && !isChecked();
    painter.setPen(color(isChecked() ? ColorRole::Accent : ColorRole::Line));
    painter.setBrush(color(isChecked() ? ColorRole::Accent
                           : lit       ? ColorRole::AccentSoft
                                       : ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);

    const QRect content = rect().adjusted(space::medium, 0, -space::medium, 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setPen(color(isChecked() ? ColorRole::OnAccent : ColorRole::Text));
    painter.setFont(ui::font(TypeSize::Text));
    painter.drawText(content, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), text());
    painter.setFont(ui::font(TypeSize::Secondary));
    painter.setPen(color(isChecked() ? ColorRole::OnAccent : ColorRole::Muted));
    painter.drawText(content, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), countText());
    if (hasFocus()) {
        drawFocusRing(painter, rect(), cornerRadius);
        if (isChecked()) {
            painter.setPen(color(ColorRole::OnAccent));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
        }
    }
}

} // namespace rosterlink::ui
