// SPDX-License-Identifier: Apache-2.0
#include "ui/common/filterbuttons.h"

#include "ui/common/filterbutton.h"
#include "ui/common/flowlayout.h"

#include <QButtonGroup>

#include <algorithm>

namespace rosterlink::ui
{

FilterButtons::FilterButtons(QObject *parent)
    : QObject(parent)
    , m_group(new QButtonGroup(this))
{}

void FilterButtons::add(int show, const QString &label, const QString &name)
{
    auto *button = new FilterButton(label);
    m_group->addButton(button);
    button->setChecked(m_filters.empty());
    m_filters.push_back({show, name, button});
    connect(button, &QAbstractButton::toggled, this, [this, show](bool on) {
        if (on) {
            Q_EMIT chosen(show);
        }
    });
}

FlowLayout *FilterButtons::layOut() const
{
    auto *line = new FlowLayout;
    for (const Filter &filter : m_filters) {
        line->addWidget(filter.button);
    }
    return line;
}

void FilterButtons::forEach(const std::function<void(int, FilterButton &)> &visit) const
{
    for (const Filter &filter : m_filters) {
        visit(filter.show, *filter.button);
    }
}

QString FilterButtons::name() const
{
    const auto found = std::find_if(m_filters.begin(), m_filters.end(),
                                    [](const Filter &filter) { return filter.button->isChecked(); });
    return found == m_filters.end() ? QString() : found->name;
}

void FilterButtons::choose(const QString &name)
{
    const auto found = std::find_if(m_filters.begin(), m_filters.end(),
                                    [&name](const Filter &filter) { return filter.name == name; });
    (found == m_filters.end() ? m_filters.front() : *found).button->setChecked(true);
}

} // namespace rosterlink::ui
