// SPDX-License-Identifier: Apache-2.0
#include "ui/common/toast.h"

#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace rosterlink::ui
{

namespace
{
constexpr int shownFor = 12000; // milliseconds
}

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new ElidedLabel({}, TypeSize::Text, this))
    , m_further(new Button({}, Button::Look::Quiet, this))
    , m_action(new Button({}, Button::Look::Quiet, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::huge, space::tiny, space::medium, space::tiny);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_further);
    layout->addWidget(m_action);
    setFixedHeight(barHeight);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(m_action, &QPushButton::clicked, this, &Toast::actionPressed);
    connect(m_further, &QPushButton::clicked, this, &Toast::furtherPressed);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_action->hasFocus() || m_further->hasFocus()) {
            m_timer.start();
        } else {
            hide();
        }
    });
    hide();
}

void Toast::offer(const QString &further)
{
    m_further->setText(further);
    m_further->setVisible(!further.isEmpty());
}

void Toast::say(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    offer({});
    setVisible(!sentence.isEmpty());
    m_timer.start();
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString Toast::sentence() const
{
    return m_sentence->text();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(ColorRole::AccentSoft));
    painter.fillRect(0, 0, width(), 1, color(ColorRole::Line));
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_timer.start();
}

} // namespace rosterlink::ui
