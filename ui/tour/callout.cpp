// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/callout.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/tour/calloutmark.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace rosterlink::ui
{

namespace
{
constexpr int gap = 18;          // between target and bubble: the length of the point
constexpr int margin = 12;       // to the edges of the window
constexpr int bubbleWidth = 330; // of its text: about forty letters a line

class Bubble final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(ColorRole::Accent), 2));
        painter.setBrush(color(ColorRole::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cardRadius, cardRadius);
    }
    /// A click on the bubble is none on what lies beneath.
    void mousePressEvent(QMouseEvent *) override {}
    void mouseReleaseEvent(QMouseEvent *) override {}
};

QWidget *makeBubble(QWidget &host, const Callout::Words &words, const std::vector<Callout::Control> &controls)
{
    auto *bubble = new Bubble(&host);
    auto *layout = new QVBoxLayout(bubble);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::tiny);
    if (!words.progress.isEmpty()) {
        layout->addWidget((new Label(words.progress, TypeSize::Secondary, bubble))->muted()->wrapping());
    }
    auto *caption = (new Label(words.caption, TypeSize::Text, bubble))->wrapping();
    layout->addWidget(caption);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::tiny, 0, 0);
    for (const Callout::Control &control : controls) {
        auto *button = new Button(control.text, Button::Look::Quiet, bubble);
        button->setFont(font(TypeSize::Secondary));
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where the flow needs it
        QObject::connect(button, &QPushButton::clicked, bubble, control.pressed);
        if (!control.key.isEmpty()) {
            button->setKeyHint(control.key.toString(QKeySequence::NativeText));
            auto *shortcut = new QShortcut(control.key, bubble);
            shortcut->setAutoRepeat(false);
            QObject::connect(shortcut, &QShortcut::activated, bubble, control.pressed);
        }
        row->addWidget(button);
    }
    row->addStretch(1);
    if (!controls.empty()) {
        layout->addLayout(row);
    }
    const int text =
        std::min(bubbleWidth, caption->fontMetrics().horizontalAdvance(words.caption) + space::tiny);
    const int wide = std::min(std::max(text, row->minimumSize().width()) + 2 * space::large,
                              std::max(bubbleWidth / 2, host.width() - 2 * margin));
    bubble->resize(wide, layout->totalHeightForWidth(wide));
    bubble->setAccessibleName(words.caption);
    return bubble;
}

/// The bubble lies in the window that has what it points at; a menu is too small, and would close.
QWidget *hostOf(const Spot &spot, QWidget &window)
{
    return qobject_cast<QMenu *>(spot.widget.data()) ? &window : spot.widget->window();
}

QRect rectIn(const Spot &spot, QWidget *host)
{
    return {host->mapFromGlobal(spot.widget->mapToGlobal(spot.rect.topLeft())), spot.rect.size()};
}

void announce(QWidget *bubble)
{
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(bubble, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}
} // namespace

QRect placeBeside(const QSize &bubble, const QRect &target, const QRect &room)
{
    const QRect inside = room.adjusted(margin, margin, -margin, -margin);
    const auto kept = [&](QPoint corner) {
        const int x = std::clamp(corner.x(), inside.left(),
                                 std::max(inside.left(), inside.right() + 1 - bubble.width()));
        const int y = std::clamp(corner.y(), inside.top(),
                                 std::max(inside.top(), inside.bottom() + 1 - bubble.height()));
        return QRect(QPoint(x, y), bubble);
    };
    if (target.isEmpty()) {
        return kept({inside.center().x() - bubble.width() / 2, inside.bottom()});
    }
    const QPoint middle = target.center() - QPoint(bubble.width() / 2, bubble.height() / 2);
    const std::array<QPoint, 4> wishes{
        QPoint(middle.x(), target.bottom() + gap), QPoint(middle.x(), target.top() - gap - bubble.height()),
        QPoint(target.right() + gap, middle.y()), QPoint(target.left() - gap - bubble.width(), middle.y())};
    for (const QPoint &wish : wishes) {
        if (const QRect place = kept(wish);
            !place.adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2).intersects(target)) {
            return place;
        }
    }
    const QPoint far(target.center().x() < inside.center().x() ? inside.right() : inside.left(),
                     target.center().y() < inside.center().y() ? inside.bottom() : inside.top());
    return kept(far);
}

Callout::Callout(QObject *parent)
    : QObject(parent)
{}

Callout::~Callout()
{
    hide();
}

void Callout::show(QWidget &window, const Spot &spot, const Words &words,
                   const std::vector<Control> &controls)
{
    hide();
    m_mark = new CalloutMark(*spot.widget->window());
    m_bubble = makeBubble(*hostOf(spot, window), words, controls);
    place(spot);
    for (QWidget *part : std::initializer_list<QWidget *>{m_mark, m_bubble}) {
        part->show();
        part->raise();
    }
    announce(m_bubble);
}

bool Callout::follow(const Spot &spot)
{
    if (!m_bubble || !m_mark || m_mark->parentWidget() != spot.widget->window()) {
        return false;
    }
    place(spot);
    return true;
}

void Callout::place(const Spot &spot)
{
    QWidget *host = m_bubble->parentWidget();
    const bool isOneWindow = host == spot.widget->window();
    const QRect target = rectIn(spot, host);
    m_bubble->setGeometry(placeBeside(m_bubble->size(), target, host->rect()));
    m_mark->setGeometry(m_mark->parentWidget()->rect());
    m_mark->point(isOneWindow ? m_bubble->geometry() : QRect(), rectIn(spot, m_mark->parentWidget()));
}

void Callout::setPointer(std::optional<QPoint> tip)
{
    if (m_mark) {
        m_mark->setPointer(tip ? std::optional(m_mark->mapFromGlobal(*tip)) : std::nullopt);
    }
}

void Callout::hide()
{
    // Not at once: it may be one of the bubble's own buttons that asks for it.
    for (QWidget *part : {m_bubble.data(), static_cast<QWidget *>(m_mark.data())}) {
        if (part) {
            part->hide();
            part->deleteLater();
        }
    }
    m_bubble.clear();
    m_mark.clear();
}

} // namespace rosterlink::ui
