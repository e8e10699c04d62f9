// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/editfield.h"

#include "ui/common/label.h"

#include <QAccessible>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosterlink::ui
{

EditField::EditField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_fault(new Label({}, TypeSize::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    auto *name = new Label(label, TypeSize::Secondary, this);
    name->setBuddy(m_edit);
    layout->addWidget(name->muted());
    layout->addWidget(m_edit);
    layout->addWidget(m_fault->wrapping());
    m_edit->setAccessibleName(label);
    m_edit->setFont(ui::font(TypeSize::Text));
    m_fault->setInk(ColorRole::Trouble);
    m_fault->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setFault({}); });
}

QString EditField::text() const
{
    return m_edit->text();
}

void EditField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

void EditField::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
    if (!sentence.isEmpty() && QAccessible::isActive()) {
        QAccessibleEvent alert(m_fault, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void EditField::take()
{
    m_edit->setFocus();
    m_edit->selectAll();
}

} // namespace rosterlink::ui
