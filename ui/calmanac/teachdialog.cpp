// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/teachdialog.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/progresspanel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace rosterlink::ui
{

TeachDialog::TeachDialog(Desk &desk, OrganizationId organization, QString integration,
                         const commands::Link &pair, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_organization(organization)
    , m_integration(std::move(integration))
    , m_pair(pair)
    , m_heading(new Label({}, TypeSize::Title, this))
    , m_meaning(new Label({}, TypeSize::Text, this))
    , m_others(new Label({}, TypeSize::Name, this))
    , m_trouble(new Label({}, TypeSize::Text, this))
    , m_progress(new ProgressPanel(this))
    , m_list(new QListView(this))
    , m_cancel(new Button(tr("Not now"), Button::Look::Plain, this))
    , m_remember(new Button(tr("Remember"), Button::Look::Plain, this))
    , m_link(new Button({}, Button::Look::Primary, this))
{
    setWindowTitle(tr("Remember the names"));
    build();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remember, &QPushButton::clicked, this, [this] { remember({}); });
    connect(m_link, &QPushButton::clicked, this, [this] { remember(m_model->command().pairs); });
    connect(m_progress, &ProgressPanel::cancelled, this, &QDialog::reject);
    m_progress->follow(m_watch);
    connect(&desk, &Desk::viewerChanged, this, &QDialog::reject); // names may have to go
    read();
}

void TeachDialog::build()
{
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_heading->wrapping());
    layout->addWidget(m_meaning->muted()->wrapping());
    layout->addWidget(m_progress);
    layout->addWidget(m_others->wrapping());
    m_list->setAccessibleName(tr("Who becomes certain"));
    m_list->setUniformItemSizes(true);
    m_list->setFont(ui::font(TypeSize::Text));
    layout->addWidget(m_list, 1);
    m_trouble->setInk(ColorRole::Trouble);
    layout->addWidget(m_trouble->wrapping());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_remember);
    buttons->addWidget(m_link);
    layout->addLayout(buttons);
    for (QWidget *later : std::initializer_list<QWidget *>{m_others, m_list, m_trouble, m_remember, m_link}) {
        later->hide();
    }
    m_heading->setText(tr("Looking who else is called so…"));
}

void TeachDialog::read()
{
    m_desk.read<Result<Seen>>(
        this,
        [organization = m_organization, integration = m_integration, pair = m_pair, viewer = m_desk.viewer(),
         progress = m_watch.begin()](Database &database) -> Result<Seen> {
            auto preview = previewTeaching(database, organization, integration, pair.profile,
                                           pair.counterpart, viewer, *progress);
            if (!preview) {
                return tl::unexpected(preview.error());
            }
            Seen seen{*std::move(preview), {}};
            QSet<PersonId> people;
            for (const auto &[profile, counterpart] : seen.preview.certain) {
                people << profile.person() << counterpart.person();
            }
            QHash<PersonId, RosterPerson> byId;
            for (RosterPerson &person :
                 loadRosterPeople(database, organization, integration, seen.preview.kind, people, viewer)) {
                byId.insert(person.id, std::move(person));
            }
            for (const auto &[profile, counterpart] : seen.preview.certain) {
                seen.pairs.push_back({byId.value(profile.person()), byId.value(counterpart.person())});
            }
            return seen;
        },
        [this](const Result<Seen> &seen) { showSeen(seen); });
}

void TeachDialog::showSeen(const Result<Seen> &seen)
{
    m_watch.end();
    m_progress->hide();
    if (!seen) {
        m_heading->setText(seen.error().sentence);
        m_cancel->setText(tr("Close"));
        m_cancel->setFocus();
        return;
    }
    const matching::TaughtName &name = seen->preview.name;
    const bool first = name.field == Field::FirstName;
    m_heading->setText((first ? tr("“%1” is “%2”") : tr("“%1” and “%2” are one person's last names"))
                           .arg(name.motivity, name.counterpart));
    m_meaning->setText(
        (first ? tr("From now on Rosterlink takes the two for one first name in this organization, and "
                    "suggests who is called so.")
               : tr("From now on Rosterlink takes one for the former last name of the other in this "
                    "organization, and suggests who is called so.")) +
        QLatin1Char(' ') +
        tr("Nobody is linked automatically because of it. It can be forgotten under Settings, Data."));
    const auto certain = static_cast<int>(seen->pairs.size());
    m_others->setText(certain > 0 ? tr("%n others become certain with it:", nullptr, certain)
                                  : tr("Nobody else becomes certain with it today."));
    m_others->show();
    m_remember->show();
    if (certain == 0) {
        m_remember->setLook(Button::Look::Primary);
        m_remember->setFocus();
        adjustSize(); // without a list there is less to show
        return;
    }
    m_model = std::make_unique<SurePairsModel>(seen->pairs);
    connect(m_model.get(), &SurePairsModel::chosenChanged, this, &TeachDialog::showCount);
    m_list->setModel(m_model.get());
    m_list->setCurrentIndex(m_model->index(0));
    m_list->show();
    m_link->show();
    showCount();
    m_link->setFocus();
}

void TeachDialog::showCount()
{
    m_link->setText(tr("Remember and link %n", nullptr, m_model->countChosen()));
    m_link->setSpokenName(tr("Remember and link"));
    m_link->setEnabled(m_model->countChosen() > 0);
}

void TeachDialog::remember(const QVector<commands::Link> &linked)
{
    m_remember->setEnabled(false);
    m_link->setEnabled(false);
    m_desk.decide(
        m_organization, m_integration, commands::Teach{m_pair.profile, m_pair.counterpart, linked}, this,
        [this](const Result<StepReport> &outcome) {
            m_watch.end();
            m_progress->hide();
            if (outcome) {
                accept();
                return;
            }
            m_trouble->setText(outcome.error().sentence);
            m_trouble->show();
            m_remember->setEnabled(true);
            m_link->setEnabled(m_model && m_model->countChosen() > 0);
        },
        m_watch.begin());
}

} // namespace rosterlink::ui
