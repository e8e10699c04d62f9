// SPDX-License-Identifier: Apache-2.0
#include "ui/history/personhistory.h"

#include "core/linking/stepnames.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/history/historymodel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
constexpr int fewSteps = 5;
constexpr int mostSteps = 500; // enough for years of weekly imports
} // namespace

PersonHistory::PersonHistory(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_lines(new QVBoxLayout)
    , m_more(new Button(tr("Show everything"), Button::Look::Quiet, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget((new Label(tr("History"), TypeSize::Secondary, this))->muted());
    layout->addLayout(m_lines);
    layout->addWidget(m_more);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_whole = true;
        read();
    });
    connect(&desk, &Desk::viewerChanged, this, &PersonHistory::read);
    connect(&desk, &Desk::rostersChanged, this, &PersonHistory::read);
    connect(&desk, &Desk::stepMade, this, [this](OrganizationId organization, const StepReport &report) {
        if (organization == m_organization && report.affected.contains(m_person)) {
            read();
        }
    });
}

void PersonHistory::show(OrganizationId organization, PersonId person)
{
    if (m_organization == organization && m_person == person) {
        return;
    }
    m_organization = organization;
    m_person = person;
    m_whole = false;
    showLines({});
    read();
}

void PersonHistory::read()
{
    if (m_person.isNull()) {
        return;
    }
    const int most = m_whole ? mostSteps : fewSteps + 1;
    m_desk.read<std::vector<HistoryLine>>(
        this,
        [organization = m_organization, person = m_person, eyes = historyEyes(m_desk.viewer()),
         most](Database &database) { return HistoryView(database, organization, eyes).pageOf(person, most); },
        [this, organization = m_organization, person = m_person](const std::vector<HistoryLine> &lines) {
            if (organization == m_organization && person == m_person) {
                showLines(lines);
            }
        });
}

void PersonHistory::showLines(const std::vector<HistoryLine> &lines)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool cut = !m_whole && lines.size() > fewSteps;
    for (size_t i = 0; i < (cut ? fewSteps : lines.size()); ++i) {
        addLine(lines[i]);
    }
    m_more->setVisible(cut);
}

void PersonHistory::addLine(const HistoryLine &line)
{
    const bool takenBack = !line.step.undoneBy.isNull();
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, space::tiny, 0, space::tiny);
    layout->setSpacing(0);
    auto *sentence = new Label(line.sentence, TypeSize::Text, row);
    layout->addWidget(takenBack ? sentence->wrapping()->muted() : sentence->wrapping());
    const QString when = whenAndWho(line);
    layout->addWidget(
        (new Label(takenBack ? tr("%1 · taken back").arg(when) : when, TypeSize::Secondary, row))
            ->wrapping()
            ->muted());
    m_lines->addWidget(row);
}

} // namespace rosterlink::ui
