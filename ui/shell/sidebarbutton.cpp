// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/sidebarbutton.h"

#include "ui/common/style.h"
#include "ui/common/tokens.h"

#include <QLocale>
#include <QPainter>

namespace rosterlink::ui
{

SidebarButton::SidebarButton(const QString &text, Place::Page page, QWidget *parent)
    : QAbstractButton(parent)
    , m_page(page)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count < 0 ? QString() : QLocale().toString(count));
    update();
}

QSize SidebarButton::sizeHint() const
{
    return {160, controlHeight};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool current = property("current").toBool();
    if (current || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(current ? ColorRole::AccentSoft : ColorRole::Line));
        painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    }
    const QRect content = rect().adjusted(space::medium, 0, -space::medium, 0);
    QFont text = ui::font(TypeSize::Text);
    text.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(text);
    painter.setPen(color(current ? ColorRole::Accent : ColorRole::Text));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(content, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), this->text());
    if (m_count >= 0) {
        painter.setFont(ui::font(TypeSize::Secondary));
        painter.setPen(color(ColorRole::Muted));
        painter.drawText(content, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
                         QLocale().toString(m_count));
    }
    if (hasFocus()) {
        drawFocusRing(painter, rect(), cornerRadius);
    }
}

} // namespace rosterlink::ui
