// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/synchronizepage.h"

#include "core/directory/connection.h"
#include "core/directory/integrationdefinition.h"
#include "ui/common/label.h"
#include "ui/common/progresspanel.h"
#include "ui/connect/reststep.h"
#include "ui/newfiles/donestep.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rosterlink::ui
{

SynchronizePage::SynchronizePage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_prompts(std::move(prompts))
    , m_title(new ElidedLabel({}, TypeSize::Title))
    , m_steps(new QStackedWidget)
    , m_rest(new RestStep)
    , m_working(new QWidget)
    , m_progress(new ProgressPanel)
    , m_change(new ChangeStep(desk, NewPeople::FromSystem))
    , m_done(new DoneStep(NewPeople::FromSystem))
{
    build();
    connectSteps();
}

SynchronizePage::~SynchronizePage() = default;

void SynchronizePage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::huge, 0, space::huge, 0);
    head->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_steps, 1);
    auto *work = new QVBoxLayout(m_working);
    work->setContentsMargins(space::huge, space::medium, space::huge, space::huge);
    m_progress->layout()->setContentsMargins(0, 0, 0, 0);
    work->addWidget(m_progress);
    work->addStretch(1);
    for (QWidget *step : std::initializer_list<QWidget *>{m_rest, m_working, m_change, m_done}) {
        m_steps->addWidget(step);
    }
}

void SynchronizePage::connectSteps()
{
    Synchronizer &synchronizer = m_desk.synchronizer();
    connect(&synchronizer, &Synchronizer::changed, this, &SynchronizePage::showState);
    connect(&synchronizer, &Synchronizer::progressed, this,
            [this](const QString &what, qint64 done, qint64 total) {
                if (!what.isEmpty() && isMine()) {
                    m_progress->show(what, done, total);
                }
            });
    connect(m_progress, &ProgressPanel::cancelled, this, [this] {
        m_desk.synchronizer().cancel();
        m_progress->show(tr("Stopping…"), 0, 0);
    });
    connect(m_rest, &RestStep::synchronizeWanted, this,
            [this] { m_desk.synchronizer().start(connection(), Synchronizer::Purpose::ByHand); });
    connect(m_rest, &RestStep::minutesChosen, &synchronizer, &Synchronizer::setMinutes);
    connect(m_rest, &RestStep::disconnectWanted, this, &SynchronizePage::disconnectSystem);
    connect(m_rest, &RestStep::changeWanted, this, [this] {
        Place place = m_place;
        place.page = Place::Page::Connect;
        Q_EMIT goTo(place);
    });
    connect(m_change, &ChangeStep::backWanted, &synchronizer, &Synchronizer::leave);
    connect(m_change, &ChangeStep::confirmed, &synchronizer, &Synchronizer::takeOver);
    connect(m_change, &ChangeStep::takenAnyway, &synchronizer, &Synchronizer::takeOver);
    connect(m_change, &ChangeStep::oldListKept, this, [this] {
        m_desk.synchronizer().leave();
        Q_EMIT say(tr("The old list was kept. Nothing has been changed."));
    });
    connect(m_done, &DoneStep::goTo, this, &SynchronizePage::goTo);
    connect(&m_desk, &Desk::viewerChanged, this, &SynchronizePage::showState);
}

bool SynchronizePage::isMine() const
{
    return m_desk.synchronizer().about() == connection();
}

void SynchronizePage::arrive(const Place &place)
{
    const bool other = place.organization != m_place.organization || place.integration != m_place.integration;
    m_place = place;
    m_title->setText(tr("Synchronize %1").arg(integrationTitle(place.integration)));
    m_change->setIntegration(place.integration);
    m_done->setIntegration(place.integration);
    if (!other && !isVisible()) {
        leaveWhatIsDone();
    }
    showState();
}

/// Who comes back later wants to synchronize, not to read the summary once more.
void SynchronizePage::leaveWhatIsDone()
{
    if (isMine() && m_desk.synchronizer().state() == Synchronizer::State::Done) {
        m_desk.synchronizer().leave();
    }
}

QWidget *SynchronizePage::firstFocus()
{
    QWidget *step = m_steps->currentWidget();
    if (step == m_change) {
        return m_change->firstFocus();
    }
    if (step == m_done) {
        return m_done->firstFocus();
    }
    return step == m_rest ? m_rest->firstFocus() : m_progress->nextInFocusChain();
}

void SynchronizePage::showStep(QWidget *step)
{
    const bool changes = step != m_steps->currentWidget();
    m_steps->setCurrentWidget(step);
    if (changes && isVisible()) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void SynchronizePage::showState()
{
    if (m_place.organization.isNull()) {
        return;
    }
    const Synchronizer &synchronizer = m_desk.synchronizer();
    using State = Synchronizer::State;
    switch (isMine() ? synchronizer.state() : State::Idle) {
    case State::Reading:
        m_progress->show(tr("Asking %1").arg(integrationTitle(m_place.integration)), 0, 0);
        showStep(m_working);
        break;
    case State::TakingOver:
        m_progress->show(tr("Comparing with the people who are there"), 0, 0);
        showStep(m_working);
        break;
    case State::Asking:
        m_change->show(m_place.organization, synchronizer.change());
        showStep(m_change);
        break;
    case State::Done:
        m_done->show(m_place.organization, synchronizer.report(), synchronizer.remarks());
        showStep(m_done);
        break;
    case State::Failed:
        if (synchronizer.error().code == ErrorCode::Cancelled && m_steps->currentWidget() == m_working) {
            Q_EMIT say(synchronizer.error().sentence);
        }
        [[fallthrough]];
    default:
        readRest();
        showStep(m_rest);
        break;
    }
}

void SynchronizePage::readRest()
{
    m_desk.read<std::optional<IntegrationRow>>(
        this,
        [place = m_place](Database &database) {
            return organizationRows::integration(database, place.organization, place.integration);
        },
        [this, place = m_place](const std::optional<IntegrationRow> &row) {
            if (place != m_place) {
                return;
            }
            const auto fhir = FhirConnection::of(row);
            const bool isConnected = connectionOf(row) == Connection::Connected;
            RestStep::State state;
            state.isConnected = isConnected && (fhir || m_desk.isDemonstration());
            state.isDemonstration = m_desk.isDemonstration();
            state.minutes = m_desk.synchronizer().minutes();
            state.trouble = m_desk.synchronizer().trouble(connection());
            const QString system = integrationTitle(place.integration);
            const QString when =
                row ? QLocale().toString(row->since.toLocalTime(), QLocale::ShortFormat) : QString();
            if (!state.isConnected) {
                state.sentence = tr("%1 itself is not connected.").arg(system);
            } else if (state.isDemonstration) {
                state.sentence =
                    tr("The demonstration has a %1 of its own, with invented people.").arg(system);
            } else if (!fhir->synchronizedAt.isValid()) {
                state.sentence = tr("Connected with %1, not synchronized yet.").arg(fhir->url);
            } else {
                state.sentence = tr("Connected with %1, last synchronized on %2.").arg(fhir->url, when);
            }
            m_rest->show(state);
        });
}

void SynchronizePage::disconnectSystem()
{
    const QString system = integrationTitle(m_place.integration);
    const int answer = m_prompts->ask(
        this, {tr("Disconnect %1").arg(system),
               tr("Disconnect %1?").arg(system),
               tr("All links and decisions stay, and are found again when you connect again. The token is "
                  "forgotten on this computer."),
               {tr("Disconnect"), tr("Cancel")}});
    if (answer != 0) {
        return;
    }
    m_desk.read<Result<QString>>(
        this,
        [place = m_place, &clock = m_desk.clock(),
         actor = m_desk.actor()](Database &database) -> Result<QString> {
            const auto connection = FhirConnection::of(
                organizationRows::integration(database, place.organization, place.integration));
            auto ended = endConnection(database, place.organization, place.integration, clock, actor);
            if (!ended) {
                return tl::unexpected(ended.error());
            }
            return connection ? connection->url : QString();
        },
        [this](const Result<QString> &url) { disconnected(url); });
}

void SynchronizePage::disconnected(const Result<QString> &url)
{
    if (!url) {
        Q_EMIT say(url.error().sentence);
        return;
    }
    m_desk.tokens().forget(m_desk.synchronizer().tokenName(connection(), *url));
    Q_EMIT say(
        tr("%1 is disconnected. All links and decisions stay.").arg(integrationTitle(m_place.integration)));
    m_desk.announceRosters(m_place.organization);
    m_desk.synchronizer().leave();
    Place next = m_place;
    next.page = Place::Page::Integration;
    Q_EMIT goTo(next);
}

} // namespace rosterlink::ui
