// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/namestep.h"

#include "ui/common/label.h"
#include "ui/common/notice.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
constexpr int widestField = 520;
}

NameStep::NameStep(QWidget *parent)
    : StepFrame(parent)
    , m_name(new QLineEdit)
    , m_trouble(new Notice(Notice::Kind::Trouble))
{
    auto *label = new Label(tr("Name of the organization"));
    label->setBuddy(m_name);
    m_name->setAccessibleName(label->text());
    m_name->setFont(ui::font(TypeSize::Text));
    m_name->setMaximumWidth(widestField);
    m_trouble->setMaximumWidth(widestField);
    m_trouble->hide();
    body()->addWidget(
        (new Label(
             tr("What is your organization called? It is created when you confirm its files, not before.")))
            ->muted()
            ->wrapping());
    body()->addWidget(label);
    body()->addWidget(m_name);
    body()->addWidget(m_trouble);
    body()->addStretch(1);
    auto *next = addAction(tr("Continue"), Button::Look::Primary);
    connect(next, &QPushButton::clicked, this, &NameStep::continued);
    connect(m_name, &QLineEdit::returnPressed, this, &NameStep::continued);
    connect(m_name, &QLineEdit::textEdited, this, [this] { complain({}); });
}

QString NameStep::name() const
{
    return m_name->text();
}

void NameStep::setName(const QString &name)
{
    m_name->setText(name);
    complain({});
}

void NameStep::complain(const QString &sentence)
{
    m_trouble->setText(Notice::Kind::Trouble, sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    m_name->setAccessibleDescription(sentence);
}

QWidget *NameStep::firstFocus() const
{
    return m_name;
}

} // namespace rosterlink::ui
