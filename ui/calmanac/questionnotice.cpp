// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/questionnotice.h"

#include "core/people/daytext.h"
#include "ui/common/button.h"

namespace rosterlink::ui
{

QuestionNotice::QuestionNotice(const DetailContext &context, QWidget *parent)
    : Notice(Kind::Attention, {}, parent)
{
    const QuestionDetail &question = *context.detail.question;
    const QString day = dayText(question.day);
    setText(Kind::Attention,
            question.text.isEmpty()
                ? tr("To be asked on %1, noted by %2. The question is hidden with the names.")
                      .arg(day, question.askedBy)
                : tr("To be asked on %1, noted by %2: %3").arg(day, question.askedBy, question.text));
    auto *answered = addAction(tr("Answered"));
    context.offerDeciding(answered);
    connect(answered, &QPushButton::clicked, this,
            [decide = context.decide, person = context.person().id] { decide(commands::Answered{person}); });
}

} // namespace rosterlink::ui
