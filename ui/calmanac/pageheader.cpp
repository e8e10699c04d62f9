// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/pageheader.h"

#include "ui/calmanac/peoplemodel.h"
#include "ui/common/balancebar.h"
#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rosterlink::ui
{

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_motivity(new BalanceBar(this))
    , m_counterpart(new BalanceBar(this))
    , m_left(new Label({}, TypeSize::Secondary, this))
    , m_new(addFilter(PeopleFilter::New))
    , m_changed(addFilter(PeopleFilter::Changed))
    , m_gone(addFilter(PeopleFilter::Gone))
    , m_noRole(new Button({}, Button::Look::Quiet, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::medium, space::huge, 0);
    layout->setSpacing(space::tiny + 2);
    layout->addWidget(m_motivity);
    layout->addWidget(m_counterpart);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_left->muted());
    for (Button *button : {m_new, m_changed, m_gone, m_noRole}) {
        button->setFont(ui::font(TypeSize::Secondary));
        line->addWidget(button);
    }
    line->addStretch(1);
    layout->addLayout(line);
    connect(m_noRole, &QPushButton::clicked, this, &PageHeader::noRolePressed);
    for (BalanceBar *bar : {m_motivity, m_counterpart}) {
        connect(bar, &BalanceBar::pressed, this,
                [this](const QString &key) { Q_EMIT filterPressed(filterFromName(key)); });
    }
}

Button *PageHeader::addFilter(PeopleFilter filter)
{
    auto *button = new Button({}, Button::Look::Quiet, this);
    connect(button, &QPushButton::clicked, this, [this, filter] { Q_EMIT filterPressed(filter); });
    return button;
}

void PageHeader::show(const PeopleModel &model, const QString &title)
{
    const auto segments = [](const SideCounts &side, PeopleFilter suggested, PeopleFilter open,
                             PeopleFilter noNeed) {
        return QVector<BalanceSegment>{
            {filterName(PeopleFilter::Linked), tr("linked"), side.linked, ColorRole::Good,
             ColorRole::GoodSoft},
            {filterName(suggested), tr("match found"), side.suggested, ColorRole::Accent,
             ColorRole::AccentSoft},
            {filterName(open), tr("no match"), side.open, ColorRole::Attention, ColorRole::AttentionSoft},
            {filterName(noNeed), tr("no need"), side.noNeed, ColorRole::Muted, ColorRole::Surface}};
    };
    const Counts &counts = model.counts();
    const int scale = qMax(counts.motivity.all(), counts.counterpart.all());
    m_motivity->setBook(tr("Motivity"), counts.motivity.all(),
                        segments(counts.motivity, PeopleFilter::MatchFoundMotivity,
                                 PeopleFilter::NoMatchMotivity, PeopleFilter::NoNeedMotivity),
                        scale);
    m_counterpart->setBook(title, counts.counterpart.all(),
                           segments(counts.counterpart, PeopleFilter::MatchFoundCounterpart,
                                    PeopleFilter::NoMatchCounterpart, PeopleFilter::NoNeedCounterpart),
                           scale);
    m_left->setText(tr("%n decisions left", nullptr, counts.decisionsLeft()));
    const auto say = [](Button *button, const QString &text, int count) {
        button->setText(text);
        button->setVisible(count > 0);
    };
    say(m_new, tr("%n new", nullptr, model.count(PeopleFilter::New)), model.count(PeopleFilter::New));
    say(m_changed, tr("%n changed", nullptr, model.count(PeopleFilter::Changed)),
        model.count(PeopleFilter::Changed));
    say(m_gone, tr("%n gone", nullptr, model.count(PeopleFilter::Gone)), model.count(PeopleFilter::Gone));
    say(m_noRole, tr("No role yet: %n", nullptr, model.noRoleCount()), model.noRoleCount());
    m_noRole->setAccessibleName(tr("No role yet"));
}

} // namespace rosterlink::ui
