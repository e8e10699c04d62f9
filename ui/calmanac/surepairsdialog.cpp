// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/surepairsdialog.h"

#include "core/directory/integrationdefinition.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/progresspanel.h"
#include "ui/common/sidebyside.h"
#include "ui/facts/factrows.h"

#include <QHBoxLayout>
#include <QListView>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rosterlink::ui
{

namespace
{
constexpr size_t samplesShown = 5;
} // namespace

SurePairsDialog::SurePairsDialog(Desk &desk, OrganizationId organization, QString integration,
                                 std::vector<SurePair> pairs, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_organization(organization)
    , m_integration(std::move(integration))
    , m_title(integrationTitle(m_integration))
    , m_model(pairs)
    , m_steps(new QStackedWidget)
    , m_heading(new Label({}, TypeSize::Title))
    , m_trouble(new Label)
    , m_progress(new ProgressPanel)
    , m_next(new Button(tr("Show the whole list"), Button::Look::Primary))
    , m_link(new Button({}, Button::Look::Primary))
{
    setWindowTitle(tr("Link all sure ones"));
    build();
    readSamples(pairs);
    showCount();
    connect(m_next, &QPushButton::clicked, this, &SurePairsDialog::showList);
    connect(m_link, &QPushButton::clicked, this, &SurePairsDialog::link);
    connect(&m_model, &SurePairsModel::chosenChanged, this, &SurePairsDialog::showCount);
    connect(&desk, &Desk::viewerChanged, this, &QDialog::reject); // names may have to go
}

void SurePairsDialog::build()
{
    resize(760, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::medium);
    layout->addWidget(m_heading->wrapping());
    m_steps->addWidget(buildSamples());
    m_steps->addWidget(buildList());
    layout->addWidget(m_steps, 1);
    m_trouble->setInk(ColorRole::Trouble);
    m_trouble->hide();
    layout->addWidget(m_trouble->wrapping());
    layout->addWidget(m_progress);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_watch.cancel(); });
    m_progress->follow(m_watch);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_next);
    buttons->addWidget(m_link);
    m_link->hide();
    layout->addLayout(buttons);
    m_next->setFocus();
}

QWidget *SurePairsDialog::buildSamples()
{
    auto *content = new QWidget;
    m_samples = new QVBoxLayout(content);
    m_samples->setContentsMargins(0, 0, 0, 0);
    m_samples->setSpacing(space::medium);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Some of them, side by side"));
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QWidget *SurePairsDialog::buildList()
{
    auto *step = new QWidget;
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        (new Label(tr("Take out whom you want to look at yourself. All others are linked in one "
                      "change, and Undo takes all of them back.")))
            ->muted()
            ->wrapping());
    m_list = new QListView;
    m_list->setAccessibleName(tr("Who is linked with whom"));
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFont(ui::font(TypeSize::Text));
    layout->addWidget(m_list, 1);
    return step;
}

void SurePairsDialog::readSamples(const std::vector<SurePair> &pairs)
{
    std::vector<SurePair> chosen = pairs;
    const size_t count = std::min(samplesShown, chosen.size());
    for (size_t place = 0; place < count; ++place) {
        const auto other =
            place + QRandomGenerator::global()->bounded(static_cast<quint32>(chosen.size() - place));
        std::swap(chosen[place], chosen[other]);
    }
    chosen.resize(count);
    m_desk.read<std::vector<Sample>>(
        this,
        [organization = m_organization, integration = m_integration, chosen,
         viewer = m_desk.viewer()](Database &database) {
            std::vector<Sample> samples;
            for (const SurePair &pair : chosen) {
                if (auto detail =
                        loadPersonDetail(database, organization, integration, pair.profile.id, viewer)) {
                    samples.push_back({*std::move(detail), pair.counterpart.id});
                }
            }
            return samples;
        },
        [this](const std::vector<Sample> &samples) { showSamples(samples); });
}

void SurePairsDialog::showSamples(const std::vector<Sample> &samples)
{
    for (const Sample &sample : samples) {
        for (const SuggestionDetail &suggestion : sample.detail.suggestions) {
            if (suggestion.person.id != sample.counterpart) {
                continue;
            }
            auto *card = new Card;
            auto *facts = new SideBySide;
            facts->setFacts(tr("Motivity"), m_title,
                            factRows(sample.detail.person.kind, sample.detail.person.facts,
                                     suggestion.person.facts, suggestion.findings, m_desk.viewer()));
            card->body()->addWidget(facts);
            m_samples->addWidget(card);
        }
    }
    m_samples->addStretch(1);
}

void SurePairsDialog::showList()
{
    m_steps->setCurrentIndex(1);
    m_next->hide();
    m_link->show();
    m_list->setFocus();
    m_list->setCurrentIndex(m_model.index(0));
    showCount();
}

void SurePairsDialog::showCount()
{
    const int all = m_model.rowCount();
    const int shown = static_cast<int>(std::min<size_t>(samplesShown, static_cast<size_t>(all)));
    m_heading->setText(
        m_steps->currentIndex() == 0
            ? tr("%1 of %n sure pairs, chosen at random: are they right?", nullptr, all).arg(shown)
            : tr("%n pairs are linked", nullptr, m_model.countChosen()));
    m_link->setText(tr("Link all %n", nullptr, m_model.countChosen()));
    m_link->setAccessibleName(tr("Link all"));
    m_link->setEnabled(m_model.countChosen() > 0);
}

void SurePairsDialog::link()
{
    m_link->setEnabled(false);
    m_heading->setText(tr("Linking…"));
    m_desk.decide(
        m_organization, m_integration, m_model.command(), this,
        [this](const Result<StepReport> &outcome) {
            m_watch.end();
            m_progress->hide();
            if (outcome) {
                accept();
                return;
            }
            m_trouble->setText(outcome.error().sentence);
            m_trouble->show();
            showCount();
        },
        m_watch.begin());
}

} // namespace rosterlink::ui
