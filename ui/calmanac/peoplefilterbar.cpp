// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peoplefilterbar.h"

#include "ui/calmanac/peoplemodel.h"
#include "ui/common/filterbutton.h"
#include "ui/common/flowlayout.h"

#include <QButtonGroup>
#include <QSignalBlocker>

namespace rosterlink::ui
{

PeopleFilterBar::PeopleFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setLayout(new FlowLayout);
    layout()->setContentsMargins(0, 0, 0, 0);
    add(PeopleFilter::All, tr("All"));
    add(PeopleFilter::Linked, tr("Linked"));
    add(PeopleFilter::NotLinked, tr("Not Linked"));
    add(PeopleFilter::NotLinkedMotivity, tr("Not Linked Motivity"));
    add(PeopleFilter::NotLinkedCounterpart, {});
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            Q_EMIT chosen(static_cast<PeopleFilter>(id));
        }
    });
}

void PeopleFilterBar::add(PeopleFilter filter, const QString &label)
{
    auto *button = new FilterButton(label, this);
    m_group->addButton(button, static_cast<int>(filter));
    layout()->addWidget(button);
}

FilterButton *PeopleFilterBar::buttonOf(PeopleFilter filter) const
{
    return static_cast<FilterButton *>(m_group->button(static_cast<int>(filter)));
}

void PeopleFilterBar::setTitle(const QString &title)
{
    buttonOf(PeopleFilter::NotLinkedCounterpart)->setLabel(tr("Not Linked %1").arg(title));
}

void PeopleFilterBar::setFilter(PeopleFilter filter)
{
    m_group->setExclusive(false);
    for (auto *button : m_group->buttons()) {
        const QSignalBlocker quiet(button);
        button->setChecked(m_group->id(button) == static_cast<int>(filter));
    }
    m_group->setExclusive(true);
}

void PeopleFilterBar::showCounts(const PeopleModel &model)
{
    for (auto *button : m_group->buttons()) {
        const auto filter = static_cast<PeopleFilter>(m_group->id(button));
        buttonOf(filter)->setCount(model.count(filter));
    }
}

} // namespace rosterlink::ui
