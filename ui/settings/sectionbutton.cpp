// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/sectionbutton.h"

#include "ui/common/style.h"
#include "ui/common/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace rosterlink::ui
{

namespace
{
QFont nameFont()
{
    QFont name = font(TypeSize::Text);
    name.setWeight(QFont::DemiBold);
    return name;
}
} // namespace

SectionButton::SectionButton(const QString &name, const QString &purpose, QWidget *parent)
    : QAbstractButton(parent)
    , m_purpose(purpose)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(purpose);
    setToolTip(purpose);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectionButton::setState(const QString &state, BadgeKind kind)
{
    m_state = state;
    m_kind = kind;
    setAccessibleDescription(tr("%1 %2", "what it is for, its state").arg(m_purpose, state));
    update();
}

QSize SectionButton::sizeHint() const
{
    const int texts = QFontMetrics(nameFont()).height() + QFontMetrics(ui::font(TypeSize::Text)).height();
    return {240, texts + space::tiny + 2 * space::large};
}

void SectionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat()) {
            click();
        }
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SectionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || isDown();
    painter.setPen(color(lit ? ColorRole::Accent : ColorRole::Line));
    painter.setBrush(color(lit ? ColorRole::AccentSoft : ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    paintTexts(painter, rect().adjusted(space::large, space::large, -space::large, -space::large));
    if (hasFocus()) {
        drawFocusRing(painter, rect(), cardRadius);
    }
}

void SectionButton::paintTexts(QPainter &painter, const QRect &content) const
{
    const auto place = [&](int left, int top, int width, int height) {
        return QStyle::visualRect(layoutDirection(), content,
                                  QRect(content.left() + left, content.top() + top, width, height));
    };
    constexpr auto start = Qt::AlignVCenter | Qt::AlignLeading;
    const QFontMetrics metrics(ui::font(TypeSize::Text));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int arrow = metrics.horizontalAdvance(QChar(u'›')) + space::medium;
    const int badge = m_state.isEmpty() ? 0 : badgeWidth(m_state);
    const int texts = content.width() - arrow - badge - space::medium;
    const int nameHeight = QFontMetrics(nameFont()).height();

    painter.setFont(nameFont());
    painter.setPen(color(ColorRole::Text));
    painter.drawText(place(0, 0, texts, nameHeight), static_cast<int>(start),
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, texts));
    painter.setFont(ui::font(TypeSize::Text));
    painter.setPen(color(ColorRole::Muted));
    painter.drawText(place(0, nameHeight + space::tiny, texts, metrics.height()), static_cast<int>(start),
                     metrics.elidedText(m_purpose, Qt::ElideRight, texts));
    painter.drawText(place(content.width() - arrow, 0, arrow, content.height()),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing),
                     mirrored ? QStringLiteral("‹") : QStringLiteral("›"));
    if (badge > 0) {
        drawBadge(painter, place(content.width() - arrow - badge, 0, badge, content.height()), m_state,
                  m_kind, mirrored ? Qt::AlignLeft : Qt::AlignRight);
    }
}

} // namespace rosterlink::ui
