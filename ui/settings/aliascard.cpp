// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/aliascard.h"

#include "ui/common/label.h"
#include "ui/desk/offer.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rosterlink::ui
{

AliasCard::AliasCard(QWidget *parent)
    : Card(parent)
    , m_patterns(new QButtonGroup(this))
{
    body()->setSpacing(space::small);
    body()->addWidget(new Label(tr("Aliases of learners"), TypeSize::Name));
    body()->addWidget(
        (new Label(tr("Whoever may not see protected info sees learners by alias. New aliases are made "
                      "like this; those that are there stay, and are changed on the learner's "
                      "dashboard.")))
            ->muted()
            ->wrapping());
    addPattern(AliasPattern::Letters,
               tr("First letters of the names, like NoFi: easy to recognize, also for others"));
    addPattern(AliasPattern::Words, tr("A color and an animal, like TealHeron: tells nothing of the name"));
    addPattern(AliasPattern::Number, tr("A number, like Learner17: tells nothing of the name"));
    connect(m_patterns, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            Q_EMIT chosen(static_cast<AliasPattern>(id));
        }
    });
}

void AliasCard::addPattern(AliasPattern pattern, const QString &text)
{
    auto *button = new QRadioButton(text);
    button->setFont(ui::font(TypeSize::Text));
    m_patterns->addButton(button, static_cast<int>(pattern));
    body()->addWidget(button, 0, Qt::AlignLeading);
}

void AliasCard::show(AliasPattern pattern, const Viewer &viewer)
{
    const QSignalBlocker quiet(m_patterns);
    m_patterns->button(static_cast<int>(pattern))->setChecked(true);
    for (QAbstractButton *button : m_patterns->buttons()) {
        offerTo(viewer, Permission::EditProtectedInfo, button);
    }
}

} // namespace rosterlink::ui
