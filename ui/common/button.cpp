// SPDX-License-Identifier: Apache-2.0
#include "ui/common/button.h"

#include "ui/common/label.h"
#include "ui/common/style.h"
#include "ui/common/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace rosterlink::ui
{

namespace
{
QFont textFont(Button::Look look)
{
    QFont text = font(TypeSize::Text);
    text.setWeight(look == Button::Look::Primary ? QFont::DemiBold : QFont::Normal);
    return text;
}
constexpr int sidePadding = 14;
} // namespace

Button::Button(const QString &text, Look look, QWidget *parent)
    : QPushButton(text, parent)
    , m_look(look)
{
    setFont(textFont(look));
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::setKeyHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint.isEmpty() ? QString() : tr("Key: %1").arg(hint));
    updateGeometry();
    update();
}

void Button::setHintShown(bool shown)
{
    m_hintShown = shown;
    update();
}

void Button::setLook(Look look)
{
    m_look = look;
    setFont(textFont(look));
    updateGeometry();
    update();
}

void Button::setSpokenName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

int Button::hintWidth() const
{
    return m_hint.isEmpty()
               ? 0
               : QFontMetrics(ui::font(TypeSize::Secondary)).horizontalAdvance(m_hint) + 2 * space::small;
}

int Button::widthBesideText() const
{
    const int padding = m_look == Look::Quiet ? space::tiny : sidePadding;
    const int hint = m_hint.isEmpty() ? 0 : hintWidth() + space::small;
    const int icon = this->icon().isNull() ? 0 : iconSize().width() + space::small;
    return hint + icon + 2 * padding;
}

Button *Button::wrapping()
{
    m_wrapping = true;
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

QSize Button::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(this->text()) + fontMetrics().averageCharWidth();
    return {text + widthBesideText(), qMax(controlHeight, fontMetrics().height() + space::medium)};
}

QSize Button::minimumSizeHint() const
{
    return m_wrapping ? QSize(widestPart(fontMetrics(), text()) + fontMetrics().averageCharWidth() +
                                  widthBesideText(),
                              sizeHint().height())
                      : sizeHint();
}

int Button::heightForWidth(int width) const
{
    const QRect room(0, 0, width - widthBesideText(), controlHeight);
    const QRect text = fontMetrics().boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, this->text());
    return qMax(sizeHint().height(), text.height() + space::medium);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat()) {
            click();
        }
        event->accept();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Button::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isEnabled() && (underMouse() || isDown());
    QColor fill = color(ColorRole::Surface);
    QColor line = color(ColorRole::Line);
    QColor text = color(isEnabled() ? ColorRole::Text : ColorRole::Muted);
    if (m_look == Look::Primary && isEnabled()) {
        fill = lit ? color(ColorRole::Accent).darker(isDark() ? 90 : 115) : color(ColorRole::Accent);
        line = fill;
        text = color(ColorRole::OnAccent);
    } else if (m_look == Look::Quiet) {
        fill = lit ? color(ColorRole::AccentSoft) : QColor(Qt::transparent);
        line = Qt::transparent;
        text = color(isEnabled() ? ColorRole::Accent : ColorRole::Muted);
    } else if (lit || isChecked()) {
        fill = color(ColorRole::AccentSoft);
    }
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, cornerRadius, cornerRadius);

    QRect content = rect().adjusted(m_look == Look::Quiet ? space::tiny : sidePadding, 0,
                                    m_look == Look::Quiet ? -space::tiny : -sidePadding, 0);
    if (!m_hint.isEmpty() && m_hintShown) {
        QRect box(0, 0, hintWidth(), 20);
        box.moveCenter(content.center());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        mirrored ? box.moveLeft(content.left()) : box.moveRight(content.right());
        painter.setPen(text);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setFont(ui::font(TypeSize::Secondary));
        painter.drawText(box, Qt::AlignCenter, m_hint);
        painter.setFont(font());
        const int taken = hintWidth() + space::small;
        mirrored ? content.setLeft(content.left() + taken) : content.setRight(content.right() - taken);
    }
    if (!icon().isNull()) {
        const QRect place =
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, iconSize(), content);
        icon().paint(&painter, place);
        content.setLeft(place.right() + space::small);
    }
    painter.setPen(text);
    painter.drawText(content, Qt::AlignCenter | (m_wrapping ? Qt::TextWordWrap : Qt::TextShowMnemonic),
                     this->text());
    if (hasFocus()) {
        drawFocusRing(painter, rect(), cornerRadius);
        if (m_look == Look::Primary) {
            painter.setPen(QPen(color(ColorRole::OnAccent), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
        }
    }
}

} // namespace rosterlink::ui
