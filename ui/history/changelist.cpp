// SPDX-License-Identifier: Apache-2.0
#include "ui/history/changelist.h"

#include "ui/common/label.h"

#include <QVBoxLayout>

namespace rosterlink::ui
{

ChangeList::ChangeList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::medium);
}

void ChangeList::show(const StepChanges &changes)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PersonChange &person : changes.people) {
        addPerson(person);
    }
    if (changes.more > 0) {
        const QString more = tr("And %n more people", nullptr, changes.more);
        m_layout->addWidget((new Label(more, TypeSize::Secondary, this))->muted());
    }
}

void ChangeList::addPerson(const PersonChange &person)
{
    auto *paragraph = new QWidget(this);
    auto *layout = new QVBoxLayout(paragraph);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (!person.name.isEmpty()) {
        auto *name = new Label(person.name, TypeSize::Text, paragraph);
        QFont strong = name->font();
        strong.setWeight(QFont::DemiBold);
        name->setFont(strong);
        layout->addWidget(name->wrapping());
    }
    for (const QString &line : person.lines) {
        layout->addWidget((new Label(line, TypeSize::Text, paragraph))->wrapping());
    }
    m_layout->addWidget(paragraph);
}

} // namespace rosterlink::ui
