// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/familyboard.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/facts/factvalue.h"

#include <QGridLayout>
#include <QPainter>
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

constexpr int nameWidth = 84; // most first names in one line

/// One cell: a pair. Those that "Link both as shown" takes stand on a soft ground.
class Cell final : public QWidget
{
public:
    Cell(bool shown, QWidget *parent)
        : QWidget(parent)
        , m_shown(shown)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_shown) {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(color(ColorRole::Accent));
            painter.setBrush(color(ColorRole::AccentSoft));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                                    cornerRadius);
        }
    }

private:
    bool m_shown;
};
} // namespace

FamilyBoard::FamilyBoard(const DetailContext &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_bothAsShown(std::count_if(context.detail.familyPairs.begin(), context.detail.familyPairs.end(),
                                  [](const FamilyPair &pair) { return pair.best; }) >= 2)
{
    const auto rows = ofSide(context.detail, Side::Motivity);
    const auto columns = ofSide(context.detail, Side::Counterpart);
    const QString question =
        m_bothAsShown ? tr("These children can be mixed up. Who is who? ⇔ marks the likelier pairs.")
                      : tr("These children can be mixed up. Who is who?");
    body()->addWidget((new Label(question, TypeSize::Text, this))->muted()->wrapping());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
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
        const RosterPerson &one = columns[static_cast<size_t>(column)];
        auto *name = new Label(withBirthDate(one), TypeSize::Secondary, this);
        // The name alone is the buttons'.
        name->setAccessibleName(tr("In %1: %2").arg(m_context.title, withBirthDate(one)));
        grid->addWidget(name->muted()->wrapping(), 0, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
}

void FamilyBoard::addRow(QGridLayout *grid, int line, const RosterPerson &row,
                         const std::vector<RosterPerson> &columns)
{
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    auto *name = new Label(row.name, TypeSize::Text, this);
    name->setAccessibleName(tr("In Motivity: %1").arg(withBirthDate(row)));
    QFont strong = name->font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    name->wrapping()->setMinimumWidth(qMax(nameWidth, widestPart(name->fontMetrics(), row.name)));
    head->addWidget(name);
    if (const QString born = birthDate(row); !born.isEmpty()) {
        head->addWidget((new Label(born, TypeSize::Secondary, this))->muted()->wrapping());
    }
    head->addStretch(1);
    grid->addLayout(head, line, 0);
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        const RosterPerson &counterpart = columns[static_cast<size_t>(column)];
        for (const FamilyPair &pair : m_context.detail.familyPairs) {
            if (pair.profile.person() == row.id && pair.counterpart.person() == counterpart.id) {
                grid->addWidget(cellOf(pair, counterpart), line, column + 1, Qt::AlignTop);
            }
        }
    }
}

QString FamilyBoard::birthDate(const RosterPerson &person) const
{
    const QString stored = m_context.detail.familyBirthDates.value(person.id);
    return stored.isEmpty() ? QString() : tr("born %1").arg(factValue(Field::DateOfBirth, stored));
}

QString FamilyBoard::withBirthDate(const RosterPerson &person) const
{
    const QString born = birthDate(person);
    return born.isEmpty() ? person.name : tr("%1, %2", "name, born …").arg(person.name, born);
}

QWidget *FamilyBoard::cellOf(const FamilyPair &pair, const RosterPerson &counterpart)
{
    const bool shown = pair.best && m_bothAsShown;
    auto *cell = new Cell(shown, this);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(space::small, space::small, space::small, space::small);
    layout->setSpacing(space::tiny);
    auto *link = new Button(counterpart.name, Button::Look::Plain, cell);
    if (shown) {
        auto *sign = new Label(tr("⇔ as shown"), TypeSize::Secondary, cell);
        sign->setInk(ColorRole::Accent);
        layout->addWidget(sign);
        link->setAccessibleDescription(tr("One of the pairs that are linked as shown"));
    }
    m_context.offerDeciding(link);
    connect(link, &QPushButton::clicked, this, [decide = m_context.decide, pair] {
        decide(commands::Link{pair.profile, pair.counterpart});
    });
    layout->addWidget(link->wrapping());
    layout->addWidget((new Label(pair.why, TypeSize::Secondary, cell))->muted()->wrapping());
    const PersonId selected = m_context.person().id;
    if (pair.profile.person() == selected || pair.counterpart.person() == selected) {
        auto *reject = new Button(tr("Not the same person"), Button::Look::Quiet, cell);
        reject->setFont(ui::font(TypeSize::Secondary));
        m_context.offerDeciding(reject);
        connect(reject, &QPushButton::clicked, this, [decide = m_context.decide, pair] {
            decide(commands::Reject{pair.profile, pair.counterpart});
        });
        layout->addWidget(reject->wrapping());
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
    if (!m_bothAsShown) {
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
