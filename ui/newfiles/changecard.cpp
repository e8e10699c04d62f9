// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/changecard.h"

#include "ui/common/badge.h"
#include "ui/common/disclosure.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/lists/linelist.h"

#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
constexpr int mostLines = 6; // of "Show who", before it scrolls
}

ChangeCard::ChangeCard(const QString &title, const RosterChange::Figures &figures, const QString &brake,
                       QWidget *parent)
    : Card(parent)
{
    setAccessibleName(title);
    body()->setSpacing(space::small);
    body()->addWidget(new Label(title, TypeSize::Name, this));
    addFigures(figures);
    for (const QString &warning : figures.warnings) {
        body()->addWidget(new Notice(Notice::Kind::Attention, warning, this));
    }
    if (figures.brake) {
        body()->addWidget(new Notice(Notice::Kind::Trouble, brake, this));
        addWho(figures);
    }
}

void ChangeCard::addFigures(const RosterChange::Figures &figures)
{
    auto *flow = new FlowLayout;
    const auto add = [&](int count, const QString &text, BadgeKind kind) {
        if (count > 0) {
            flow->addWidget(new Badge(text, kind, this));
        }
    };
    add(figures.added, tr("● %n new", nullptr, figures.added), BadgeKind::Accent);
    add(figures.updated, tr("%n with new details", nullptr, figures.updated), BadgeKind::Accent);
    add(figures.gone, tr("× %n gone", nullptr, figures.gone), BadgeKind::Trouble);
    add(figures.returned, tr("%n back again", nullptr, figures.returned), BadgeKind::Good);
    add(figures.unchanged, tr("%n as before", nullptr, figures.unchanged), BadgeKind::Outline);
    add(figures.read == 0 ? 1 : 0, tr("no rows"), BadgeKind::Attention);
    body()->addLayout(flow);
}

void ChangeCard::addWho(const RosterChange::Figures &figures)
{
    m_who = new Disclosure(tr("Show who"), this);
    auto *list = new LineList(tr("Linked people concerned"), LineList::Choosing::One, m_who);
    list->setModel(&m_concerned);
    const auto lines = qMin<qsizetype>(figures.concerned.size(), mostLines);
    list->setFixedHeight(static_cast<int>(lines) * ui::rowHeight + 2);
    m_who->setContent(list);
    body()->addWidget(m_who);
    connect(m_who, &Disclosure::opened, this, &ChangeCard::whoWanted);
}

bool ChangeCard::showsWho() const
{
    return m_who && m_who->isOpen();
}

} // namespace rosterlink::ui
