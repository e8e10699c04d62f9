// SPDX-License-Identifier: Apache-2.0
#include "ui/common/notice.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
struct Look
{
    ColorRole ink;
    ColorRole ground;
    const char16_t *sign;
};

Look lookOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Attention:
        return {ColorRole::Attention, ColorRole::AttentionSoft, u"!"};
    case Notice::Kind::Trouble:
        return {ColorRole::Trouble, ColorRole::TroubleSoft, u"×"};
    case Notice::Kind::Information:
        break;
    }
    return {ColorRole::Accent, ColorRole::AccentSoft, u"i"};
}
} // namespace

Notice::Notice(Kind kind, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_sign(new Label({}, TypeSize::Text, this))
    , m_sentence(new Label({}, TypeSize::Text, this))
    , m_actions(new FlowLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(space::medium);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::small);
    texts->addWidget(m_sentence->wrapping());
    texts->addLayout(m_actions);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    setText(kind, sentence);
}

void Notice::setText(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_sign->setText(QString::fromUtf16(lookOf(kind).sign));
    m_sign->setInk(lookOf(kind).ink);
    m_sentence->setText(sentence);
    update();
}

Button *Notice::addAction(const QString &text)
{
    auto *button = new Button(text, Button::Look::Plain, this);
    m_actions->addWidget(button);
    return button;
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(lookOf(m_kind).ground));
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
}

} // namespace rosterlink::ui
