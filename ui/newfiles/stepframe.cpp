// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/stepframe.h"

#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rosterlink::ui
{

StepFrame::StepFrame(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QWidget(this))
    , m_actions(new QHBoxLayout(m_bar))
    , m_hint(new Label({}, TypeSize::Secondary, m_bar))
{
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget(scroll);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(space::huge, space::medium, space::huge, space::large);
    m_body->setSpacing(space::medium);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_actions->setContentsMargins(space::huge, space::medium, space::huge, space::medium);
    m_actions->addWidget(m_hint->muted()->wrapping(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_bar);
}

Button *StepFrame::addAction(const QString &text, Button::Look look)
{
    auto *button = new Button(text, look, m_bar);
    m_actions->addWidget(button);
    return button;
}

void StepFrame::setHint(const QString &sentence)
{
    m_hint->setText(sentence);
}

void StepFrame::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, m_bar->y(), width(), 1), color(ColorRole::Line));
}

} // namespace rosterlink::ui
