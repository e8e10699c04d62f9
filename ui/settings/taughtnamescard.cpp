// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/taughtnamescard.h"

#include "core/people/daytext.h"
#include "ui/common/button.h"
#include "ui/common/clearlayout.h"
#include "ui/common/label.h"
#include "ui/desk/offer.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rosterlink::ui
{

TaughtNamesCard::TaughtNamesCard(QWidget *parent)
    : Card(parent)
    , m_explanation(new Label)
    , m_names(new QVBoxLayout)
{
    body()->setSpacing(space::small);
    body()->addWidget(new Label(tr("Remembered names"), TypeSize::Name));
    body()->addWidget(m_explanation->muted()->wrapping());
    m_names->setSpacing(space::small);
    body()->addLayout(m_names);
}

void TaughtNamesCard::show(const std::vector<TaughtNameRow> &names, const Viewer &viewer)
{
    clearLayout(m_names);
    for (const TaughtNameRow &name : names) {
        if (viewer.seesName(name.kind)) {
            addName(name, viewer);
        }
    }
    m_explanation->setText(
        m_names->isEmpty()
            ? tr("None yet. When two are linked by hand whose names Rosterlink doesn't know for one, it "
                 "offers "
                 "to remember them.")
            : tr("Rosterlink takes these for one person's names and suggests who is called so. Links stay "
                 "when a name is forgotten."));
}

void TaughtNamesCard::addName(const TaughtNameRow &name, const Viewer &viewer)
{
    const QString text = (name.field == Field::FirstName ? tr("“%1” is “%2”")
                                                         : tr("“%1” and “%2” are one person's last names"))
                             .arg(name.motivity, name.counterpart);
    const QString day = dayText(name.taughtAt.toLocalTime().date());
    const QString learned = name.kind == Kind::Members ? tr("Members; remembered by %1 on %2")
                                                       : tr("Learners; remembered by %1 on %2");
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new Label(text, TypeSize::Text))->wrapping());
    words->addWidget((new Label(learned.arg(name.taughtBy, day), TypeSize::Secondary))->muted()->wrapping());
    line->addLayout(words, 1);
    auto *forget = new Button(tr("Forget"), Button::Look::Quiet);
    forget->setSpokenName(tr("Forget that %1").arg(text));
    offerTo(viewer, deciding(name.kind), forget);
    connect(forget, &QPushButton::clicked, this, [this, id = name.id, profile = name.profile, forget] {
        forget->setEnabled(false);
        Q_EMIT forgetWanted(id, profile);
    });
    line->addWidget(forget, 0, Qt::AlignTop);
    m_names->addWidget(row);
}

} // namespace rosterlink::ui
