// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/asklaterdialog.h"

#include "core/linking/naming.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace rosterlink::ui
{

namespace
{
constexpr int usualDays = 7;
constexpr int mostLetters = 500;
} // namespace

AskLaterDialog::AskLaterDialog(const DetailContext &context, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_person(context.person().id)
    , m_question(new QLineEdit(this))
    , m_day(new QDateEdit(this))
    , m_save(new Button(tr("Save"), Button::Look::Primary, this))
{
    setWindowTitle(tr("Ask later"));
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(
        (new Label(tr("What is to be asked about %1?").arg(shownName(context.person(), context.viewer)),
                   TypeSize::Name, this))
            ->wrapping());
    m_question->setAccessibleName(tr("Question"));
    m_question->setPlaceholderText(tr("Did she marry in May?"));
    m_question->setMaxLength(mostLetters);
    layout->addWidget(m_question);
    layout->addWidget(
        (new Label(tr("Until that day the list says that it waits; then it is counted above the list."),
                   TypeSize::Secondary, this))
            ->muted()
            ->wrapping());
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumDate(today);
    m_day->setDate(today.addDays(usualDays));
    auto *days = new FlowLayout;
    const std::array<std::pair<QString, int>, 3> choices{
        {{tr("Tomorrow"), 1}, {tr("In a week"), usualDays}, {tr("In a month"), 30}}};
    for (const auto &[label, ahead] : choices) {
        auto *choice = new Button(label, Button::Look::Quiet, this);
        connect(choice, &QPushButton::clicked, m_day,
                [this, day = today.addDays(ahead)] { m_day->setDate(day); });
        days->addWidget(choice);
    }
    days->addWidget(m_day);
    layout->addLayout(days);
    if (const auto &question = context.detail.question) {
        m_question->setText(question->text);
        m_day->setDate(std::max(question->day, today));
    }
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain, this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addSpacing(space::small);
    layout->addLayout(buttons);
    const auto follow = [this] { m_save->setEnabled(!m_question->text().trimmed().isEmpty()); };
    follow();
    connect(m_question, &QLineEdit::textChanged, this, follow);
    connect(m_question, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_question->setFocus();
}

commands::AskLater AskLaterDialog::command() const
{
    return {m_person, m_question->text(), m_day->date()};
}

} // namespace rosterlink::ui
