// SPDX-License-Identifier: Apache-2.0
#include "ui/common/emptystate.h"

#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
constexpr int widestLine = 560; // longer lines are hard to follow
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TypeSize::Name, this))
    , m_sentence(new Label({}, TypeSize::Text, this))
    , m_actions(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::small);
    layout->addStretch(2);
    layout->addWidget(m_title->wrapping());
    auto *middle = new QHBoxLayout;
    m_sentence->setMaximumWidth(widestLine);
    middle->addStretch(1);
    middle->addWidget(m_sentence->muted()->wrapping(), widestLine);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addLayout(m_actions);
    layout->addStretch(3);
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_actions->setAlignment(Qt::AlignHCenter);
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

Button *EmptyState::addAction(const QString &text, bool primary)
{
    auto *button = new Button(text, primary ? Button::Look::Primary : Button::Look::Plain, this);
    m_actions->addWidget(button);
    return button;
}

void EmptyState::clearActions()
{
    while (auto *item = m_actions->takeAt(0)) {
        if (item->widget()) {
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace rosterlink::ui
