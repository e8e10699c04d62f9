// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/familyboard.h"

#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rosterlink::ui
{

namespace
{
std::vector<RosterPerson> ofSide(const PersonDetail &detail, Side side)
{
    std::vector<RosterPerson> people;
    std::copy_if(detail.family.begin(), detail.family.end(), std::back_inserter(people),
                 [side](const RosterPerson &one) { return one.side == side; });
    return people;
}
} // namespace

FamilyBoard::FamilyBoard(const DetailContext &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
{
    const auto rows = ofSide(context.detail, Side::Motivity);
    const auto columns = ofSide(context.detail, Side::Counterpart);
    body()->addWidget((new Label(tr("These children can be mixed up. Who is who?"), TypeSize::Text, this))
                          ->muted()
                          ->wrapping());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::medium);
    addHeader(grid, columns);
    for (int line = 0; line < static_cast<int>(rows.size()); ++line) {
        addRow(grid, line + 1, rows[static_cast<size_t>(line)], columns);
    }
    body()->addLayout(grid);
    addLinkAll();
}

void FamilyBoard::addHeader(QGridLayout *grid, const std::vector<RosterPerson> &columns)
{
    grid->addWidget(
        (new Label(tr("Motivity ↓\n%1 →").arg(m_context.title), TypeSize::Secondary, this))->muted(), 0, 0);
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        const QString text = columns[static_cast<size_t>(column)].name;
        auto *name = new Label(text, TypeSize::Secondary, this);
        name->setAccessibleName(tr("In %1: %2").arg(m_context.title, text)); // the name alone is the buttons'
        grid->addWidget(name->muted()->wrapping(), 0, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
}

void FamilyBoard::addRow(QGridLayout *grid, int line, const RosterPerson &row,
                         const std::vector<RosterPerson> &columns)
{
    auto *name = new Label(row.name, TypeSize::Text, this);
    name->setAccessibleName(tr("In Motivity: %1").arg(row.name));
    QFont strong = name->font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    grid->addWidget(name->wrapping(), line, 0);
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        const RosterPerson &counterpart = columns[static_cast<size_t>(column)];
        for (const FamilyPair &pair : m_context.detail.familyPairs) {
            if (pair.profile.person() == row.id && pair.counterpart.person() == counterpart.id) {
                grid->addWidget(cellOf(pair, counterpart), line, column + 1, Qt::AlignTop);
            }
        }
    }
}

QWidget *FamilyBoard::cellOf(const FamilyPair &pair, const RosterPerson &counterpart)
{
    auto *cell = new QWidget(this);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *link = new Button(counterpart.name, Button::Look::Plain, cell);
    m_context.offerDeciding(link);
    connect(link, &QPushButton::clicked, this, [decide = m_context.decide, pair] {
        decide(commands::Link{pair.profile, pair.counterpart});
    });
    layout->addWidget(link);
    layout->addWidget((new Label(pair.why, TypeSize::Secondary, cell))->muted()->wrapping());
    const PersonId selected = m_context.person().id;
    if (pair.profile.person() == selected || pair.counterpart.person() == selected) {
        auto *reject = new Button(tr("Not the same person"), Button::Look::Quiet, cell);
        reject->setFont(ui::font(TypeSize::Secondary));
        m_context.offerDeciding(reject);
        connect(reject, &QPushButton::clicked, this, [decide = m_context.decide, pair] {
            decide(commands::Reject{pair.profile, pair.counterpart});
        });
        layout->addWidget(reject);
    }
    return cell;
}

void FamilyBoard::addLinkAll()
{
    commands::LinkMany all;
    for (const FamilyPair &pair : m_context.detail.familyPairs) {
        if (pair.best) {
            all.pairs.append({pair.profile, pair.counterpart});
        }
    }
    if (all.pairs.size() < 2) {
        return;
    }
    auto *button = new Button(all.pairs.size() == 2
                                  ? tr("Link both as shown")
                                  : tr("Link all %n as shown", nullptr, static_cast<int>(all.pairs.size())),
                              Button::Look::Primary, this);
    m_context.offerDeciding(button);
    connect(button, &QPushButton::clicked, this, [decide = m_context.decide, all] { decide(all); });
    body()->addWidget(button, 0, Qt::AlignLeading);
}

} // namespace rosterlink::ui
