// SPDX-License-Identifier: Apache-2.0
#include "ui/rules/rulesdialog.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/progresspanel.h"
#include "ui/desk/offer.h"
#include "ui/rules/rulestext.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
constexpr qsizetype mostLines = 200; // of one sort: nobody reads more at one sitting
}

RulesDialog::RulesDialog(Desk &desk, OrganizationId organization, QString integration,
                         std::optional<LinkingRules> rules, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_organization(organization)
    , m_integration(std::move(integration))
    , m_heading(new Label(tr("Trying the rules on everybody…"), TypeSize::Title, this))
    , m_meaning(new Label({}, TypeSize::Text, this))
    , m_trouble(new Label({}, TypeSize::Text, this))
    , m_progress(new ProgressPanel(this))
    , m_found(new QWidget)
    , m_parts(new QVBoxLayout(m_found))
    , m_close(new Button(tr("Change nothing"), Button::Look::Plain, this))
    , m_take(new Button(tr("Use these rules"), Button::Look::Primary, this))
{
    setWindowTitle(tr("Try the rules"));
    build();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &RulesDialog::take);
    connect(m_progress, &ProgressPanel::cancelled, this, &QDialog::reject);
    m_progress->follow(m_watch);
    connect(&desk, &Desk::viewerChanged, this, &QDialog::reject); // names may have to go
    read(rules);
}

void RulesDialog::build()
{
    resize(680, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_heading->wrapping());
    layout->addWidget(m_meaning->muted()->wrapping());
    layout->addWidget(m_progress);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(space::small);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("What the rules would do"));
    scroll->setWidget(m_found);
    m_found->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    m_trouble->setInk(ColorRole::Trouble);
    m_trouble->hide();
    layout->addWidget(m_trouble->wrapping());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_take);
    m_take->hide();
    layout->addLayout(buttons);
}

void RulesDialog::read(std::optional<LinkingRules> rules)
{
    m_desk.read<Result<Seen>>(
        this,
        [organization = m_organization, integration = m_integration, rules, viewer = m_desk.viewer(),
         progress = m_watch.begin()](Database &database) -> Result<Seen> {
            const LinkingRules present = linkingRules(database, organization);
            Seen seen{rules.value_or(present), hasNewerMatching(database, organization), {}};
            seen.changes = seen.changes || seen.rules != present;
            for (const Kind kind : {Kind::Members, Kind::Learners}) {
                auto tried =
                    tryRules(database, organization, integration, kind, seen.rules, viewer, *progress);
                if (!tried) {
                    return tl::unexpected(tried.error());
                }
                seen.changes = seen.changes || !tried->wouldLink.empty();
                seen.trials.emplace_back(kind, *std::move(tried));
            }
            return seen;
        },
        [this](const Result<Seen> &seen) { showSeen(seen); });
}

void RulesDialog::showSeen(const Result<Seen> &seen)
{
    m_watch.end();
    m_progress->hide();
    m_close->setFocus(); // a key pressed too often does no harm
    if (!seen) {
        m_heading->setText(seen.error().sentence);
        return;
    }
    m_rules = seen->rules;
    m_heading->setText(rulesLabel(m_rules));
    m_meaning->setText(rulesMeaning(m_rules));
    for (const auto &[kind, trial] : seen->trials) {
        showTrial(kind, trial);
    }
    m_parts->addStretch(1);
    if (!seen->changes) {
        m_close->setText(tr("Close"));
        return;
    }
    m_take->show();
    offerTo(m_desk.viewer(), Permission::ManageIntegrations, m_take);
}

void RulesDialog::showTrial(Kind kind, const RulesTrial &trial)
{
    m_parts->addWidget(new Label(kind == Kind::Members ? tr("Members") : tr("Learners"), TypeSize::Name));
    for (const TrialPart &part : trialParts(trial)) {
        m_parts->addWidget((new Label(part.sentence))->wrapping());
        for (const QString &line : part.lines.mid(0, mostLines)) {
            m_parts->addWidget((new Label(line, TypeSize::Secondary))->muted()->wrapping());
        }
        if (part.lines.size() > mostLines) {
            const int more = static_cast<int>(part.lines.size() - mostLines);
            m_parts->addWidget((new Label(tr("and %n more", nullptr, more), TypeSize::Secondary))->muted());
        }
    }
    m_parts->addSpacing(space::medium);
}

void RulesDialog::take()
{
    m_take->setEnabled(false);
    m_heading->setText(tr("Linking…"));
    m_desk.decide(
        m_organization, m_integration, commands::SetLinkingRules{m_rules}, this,
        [this](const Result<StepReport> &outcome) {
            m_watch.end();
            m_progress->hide();
            if (outcome) {
                accept();
                return;
            }
            m_heading->setText(rulesLabel(m_rules));
            m_trouble->setText(outcome.error().sentence);
            m_trouble->show();
            m_take->setEnabled(true);
        },
        m_watch.begin());
}

} // namespace rosterlink::ui
