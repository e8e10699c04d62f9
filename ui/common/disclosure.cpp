// SPDX-License-Identifier: Apache-2.0
#include "ui/common/disclosure.h"

#include "ui/common/button.h"
#include "ui/common/reveal.h"
#include "ui/common/tokens.h"

#include <QVBoxLayout>

namespace rosterlink::ui
{

Disclosure::Disclosure(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_button(new Button(label, Button::Look::Quiet, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    m_button->setAccessibleName(label);
    m_button->setCheckable(true);
    connect(m_button, &QAbstractButton::toggled, this, [this](bool on) {
        showState();
        if (on) {
            reveal(this);
            Q_EMIT opened();
        }
    });
    showState();
}

void Disclosure::setContent(QWidget *content)
{
    m_content = content;
    layout()->addWidget(content);
    showState();
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}

void Disclosure::showState()
{
    m_button->setText((isOpen() ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + m_label);
    if (m_content) {
        m_content->setVisible(isOpen());
    }
}

} // namespace rosterlink::ui
