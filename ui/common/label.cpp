// SPDX-License-Identifier: Apache-2.0
#include "ui/common/label.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolTip>

namespace rosterlink::ui
{

Label::Label(const QString &text, TypeSize size, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(ui::font(size));
}

Label *Label::muted()
{
    setInk(ColorRole::Muted);
    return this;
}

Label *Label::wrapping()
{
    setWordWrap(true);
    setMinimumWidth(1);
    return this;
}

void Label::setInk(ColorRole role)
{
    m_ink = role;
    applyInk();
}

void Label::applyInk()
{
    if (m_ink == ColorRole::Text) {
        return;
    }
    QPalette inked = palette();
    if (inked.color(QPalette::WindowText) != color(m_ink)) {
        inked.setColor(QPalette::WindowText, color(m_ink));
        setPalette(inked);
    }
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
        applyInk();
    }
    QLabel::changeEvent(event);
}

int widestPart(const QFontMetrics &metrics, const QString &text)
{
    static const QRegularExpression joint(QStringLiteral("(?<=[\\s-])"));
    int widest = 0;
    for (const QString &part : text.split(joint)) {
        widest = qMax(widest, metrics.horizontalAdvance(part));
    }
    return widest;
}

ElidedLabel::ElidedLabel(const QString &text, TypeSize size, QWidget *parent)
    : Label(text, size, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip &&
        fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return Label::event(event);
}

} // namespace rosterlink::ui
