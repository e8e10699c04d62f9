// SPDX-License-Identifier: Apache-2.0
#include "ui/common/card.h"

#include "ui/common/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace rosterlink::ui
{

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::large, space::large, space::large, space::large);
    m_body->setSpacing(space::medium);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(ColorRole::Line));
    painter.setBrush(color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace rosterlink::ui
