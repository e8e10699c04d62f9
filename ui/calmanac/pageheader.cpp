// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/pageheader.h"

#include "ui/calmanac/peoplemodel.h"
#include "ui/common/balancebar.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/desk/offer.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
constexpr int lineHeight = 26;
}

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_motivity(new BalanceBar(this))
    , m_counterpart(new BalanceBar(this))
    , m_left(new Label({}, TypeSize::Secondary, this))
    , m_new(addFilter(PeopleFilter::New))
    , m_changed(addFilter(PeopleFilter::Changed))
    , m_gone(addFilter(PeopleFilter::Gone))
    , m_askLater(addFilter(PeopleFilter::AskLater))
    , m_noRole(new Button({}, Button::Look::Quiet, this))
    , m_sure(new Button(tr("Link all sure ones…"), Button::Look::Quiet, this))
    , m_export(new Button(tr("Export…"), Button::Look::Quiet, this))
    , m_more(new Button(tr("Papers and links ▾"), Button::Look::Quiet, this))
    , m_unfold(new Button({}, Button::Look::Quiet, this))
    , m_line(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::medium, space::huge, 0);
    layout->setSpacing(space::tiny + 2);
    layout->addWidget(m_motivity);
    layout->addWidget(m_counterpart);
    m_line->setSpacing(space::small);
    auto *numbers = new FlowLayout;
    numbers->addWidget(m_left->muted());
    for (Button *button :
         {m_new, m_changed, m_gone, m_askLater, m_noRole, m_sure, m_export, m_more, m_unfold}) {
        button->setFont(ui::font(TypeSize::Secondary));
        numbers->addWidget(button);
    }
    setLineHeight(lineHeight);
    m_line->addLayout(numbers, 1);
    layout->addLayout(m_line);
    buildUnfold();
    m_sure->hide();
    buildMore();
    connect(m_sure, &QPushButton::clicked, this, &PageHeader::surePressed);
    connect(m_export, &QPushButton::clicked, this, &PageHeader::exportPressed);
    connect(m_noRole, &QPushButton::clicked, this, &PageHeader::noRolePressed);
    for (BalanceBar *bar : {m_motivity, m_counterpart}) {
        connect(bar, &BalanceBar::pressed, this,
                [this](const QString &key) { Q_EMIT filterPressed(filterFromName(key)); });
    }
}

/// The same with and without numbers in the line, so that nothing jumps from one tab to the other.
void PageHeader::setLineHeight(int height)
{
    for (QWidget *one : std::initializer_list<QWidget *>{m_left, m_new, m_changed, m_gone, m_askLater,
                                                         m_noRole, m_sure, m_export, m_more, m_unfold}) {
        one->setFixedHeight(height);
    }
}

void PageHeader::buildMore()
{
    m_more->setAccessibleName(tr("Papers and links"));
    auto *menu = new QMenu(m_more);
    menu->setAccessibleName(tr("Papers and links"));
    menu->addAction(tr("Report…"), this, &PageHeader::reportPressed);
    menu->addAction(tr("Day's end"), this, &PageHeader::daysEndPressed);
    menu->addAction(tr("Links…"), this, &PageHeader::linksPressed);
    connect(m_more, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void PageHeader::buildUnfold()
{
    m_unfold->setAccessibleName(tr("Both books"));
    m_unfold->setCheckable(true);
    m_unfold->hide();
    connect(m_unfold, &QAbstractButton::toggled, this, &PageHeader::showBooks);
}

void PageHeader::setFolded(bool folded)
{
    m_folded = folded;
    m_unfold->setVisible(folded);
    setLineHeight(folded ? controlHeight : lineHeight); // as high as what stands at its end then
    showBooks();
}

void PageHeader::showBooks()
{
    const bool shown = !m_folded || m_unfold->isChecked();
    m_unfold->setText((shown ? u"▾ "_s : u"▸ "_s) + tr("Both books"));
    m_motivity->setVisible(shown);
    m_counterpart->setVisible(shown);
}

void PageHeader::showSure(int pairs, const Viewer &viewer, Kind kind)
{
    m_sure->setVisible(pairs > 0);
    if (offerTo(viewer, deciding(kind), m_sure)) {
        m_sure->setAccessibleDescription(tr("%n pairs", nullptr, pairs));
    }
}

void PageHeader::showExport(const Viewer &viewer)
{
    offerTo(viewer, Permission::ExportData, m_export);
}

void PageHeader::addAtEnd(QWidget *widget)
{
    m_line->addWidget(widget, 0, Qt::AlignTop);
}

Button *PageHeader::addFilter(PeopleFilter filter)
{
    auto *button = new Button({}, Button::Look::Quiet, this);
    connect(button, &QPushButton::clicked, this, [this, filter] { Q_EMIT filterPressed(filter); });
    return button;
}

void PageHeader::show(const PeopleModel &model, const QString &title, const Moment &moment)
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
    const QString left = tr("%n decisions left", nullptr, counts.decisionsLeft());
    m_left->setText(moment.minutes ? tr("%1 · about %n minutes at your pace", "so many decisions are left",
                                        *moment.minutes)
                                         .arg(left)
                                   : left);
    showNews(model, moment.today);
}

void PageHeader::showNews(const PeopleModel &model, QDate today)
{
    const auto say = [](Button *button, const QString &name, const QString &text, int count) {
        button->setText(text);
        button->setAccessibleName(name);
        button->setAccessibleDescription(QLocale().toString(count));
        button->setVisible(count > 0);
    };
    const int fresh = model.count(PeopleFilter::New);
    const int changed = model.count(PeopleFilter::Changed);
    const int gone = model.count(PeopleFilter::Gone);
    say(m_new, tr("new"), tr("%n new", nullptr, fresh), fresh);
    // Not what the newest file changed: linked pairs that nobody has confirmed since a detail of them
    // changed.
    say(m_changed, tr("changed since linked"), tr("%n changed since linked", nullptr, changed), changed);
    m_changed->setToolTip(
        tr("Linked people of whom a deciding detail differs from when they were linked or last "
           "confirmed, whichever file brought it"));
    say(m_gone, tr("gone"), tr("%n gone", nullptr, gone), gone);
    const int asked = model.count(PeopleFilter::AskLater);
    const int due = model.askedUntil(today);
    say(m_askLater, tr("ask later"),
        due > 0 ? tr("! %n to be asked today", nullptr, due) : tr("%n to be asked later", nullptr, asked),
        asked);
    say(m_noRole, tr("No role yet"), tr("No role yet: %n", nullptr, model.noRoleCount()),
        model.noRoleCount());
}

} // namespace rosterlink::ui
