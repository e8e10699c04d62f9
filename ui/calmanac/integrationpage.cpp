// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/integrationpage.h"

#include "core/connectors/synchronization.h"
#include "core/directory/connection.h"
#include "core/directory/integrationdefinition.h"
#include "core/linking/rulestrial.h"
#include "ui/calmanac/peoplework.h"
#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/desk/offer.h"
#include "ui/rules/rulesdialog.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

IntegrationPage::IntegrationPage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_prompts(std::move(prompts))
    , m_heading(new Label({}, TypeSize::Title, this))
    , m_state(new Badge({}, BadgeKind::Outline, this))
    , m_newFiles(new Button(tr("New files…"), Button::Look::Plain, this))
    , m_synchronize(new Button(tr("Sync now"), Button::Look::Plain, this))
    , m_tabs(new QTabBar(this))
    , m_newer(new Notice(Notice::Kind::Information,
                         tr("Rosterlink matches otherwise than when your people were matched last. See what "
                            "that means before the next files or synchronization."),
                         this))
    , m_work(new PeopleWork(desk, *m_prompts, this))
    , m_instead(new EmptyState(this))
{
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        setKind(tab == 0 ? Kind::Members : Kind::Learners);
        m_work->show(m_organization, m_integration, m_kind, {}, {});
        Q_EMIT placeChanged();
    });
    connect(m_newFiles, &QPushButton::clicked, this, [this] { goToPage(Place::Page::NewFiles); });
    connect(m_synchronize, &QPushButton::clicked, this, [this] {
        m_desk.synchronizer().start({m_organization, m_integration}, Synchronizer::Purpose::ByHand);
        goToPage(Place::Page::Synchronize);
    });
    connect(&m_desk.synchronizer(), &Synchronizer::changed, this, [this] {
        if (m_desk.synchronizer().about() == ConnectionOf{m_organization, m_integration}) {
            readState();
        }
    });
    connect(m_newer->addAction(tr("Try the rules…")), &QPushButton::clicked, this, [this] {
        RulesDialog(m_desk, m_organization, m_integration, std::nullopt, this).exec();
        readState();
    });
    connect(m_work, &PeopleWork::goTo, this, &Page::goTo);
    connect(m_work, &PeopleWork::say, this, [this](const QString &sentence) { Q_EMIT say(sentence); });
    connect(m_work, &PeopleWork::placeChanged, this, &Page::placeChanged);
    connect(&m_desk, &Desk::viewerChanged, this, [this] {
        if (!m_organization.isNull()) {
            readState();
        }
    });
    connect(&m_desk, &Desk::rostersChanged, this, [this](OrganizationId organization) {
        if (organization == m_organization) {
            readState();
        }
    });
}

IntegrationPage::~IntegrationPage() = default;

void IntegrationPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(0);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(space::huge, 0, space::huge, 0);
    title->setSpacing(space::medium);
    title->addWidget(m_heading);
    title->addWidget(m_state);
    title->addStretch(1);
    title->addWidget(makeLink(tr("Possible duplicates"), Place::Page::Duplicates));
    title->addWidget(makeLink(tr("For the other office…"), Place::Page::ToMend));
    title->addWidget(m_newFiles);
    title->addWidget(m_synchronize);
    layout->addLayout(title);
    m_tabs->setAccessibleName(tr("Members or learners"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    m_tabs->addTab(tr("Members"));
    m_tabs->addTab(tr("Learners"));
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(space::huge - space::small, space::tiny, 0, 0);
    tabs->addWidget(m_tabs, 1);
    layout->addLayout(tabs);
    m_newer->hide();
    layout->addWidget(m_newer);
    layout->addWidget(m_work, 1);
    layout->addWidget(m_instead, 1);
    m_instead->hide();
}

/// The way to a page that is about all systems.
Button *IntegrationPage::makeLink(const QString &text, Place::Page page)
{
    auto *link = new Button(text, Button::Look::Quiet, this);
    connect(link, &QPushButton::clicked, this, [this, page] {
        Place place;
        place.page = page;
        place.organization = m_organization;
        Q_EMIT goTo(place);
    });
    return link;
}

void IntegrationPage::arrive(const Place &place)
{
    m_organization = place.organization;
    m_integration = place.integration;
    m_title = integrationTitle(place.integration);
    m_heading->setText(m_title);
    setKind(place.kind);
    m_work->show(m_organization, m_integration, m_kind, place.filter, place.person);
    readState();
}

Place IntegrationPage::place() const
{
    Place place = m_work->place();
    place.page = Place::Page::Integration;
    place.organization = m_organization;
    place.integration = m_integration;
    place.kind = m_kind;
    return place;
}

QWidget *IntegrationPage::firstFocus()
{
    return m_desk.viewer().seesKind(m_kind) ? m_work->firstFocus() : m_tabs;
}

void IntegrationPage::setKind(Kind kind)
{
    m_kind = kind;
    showWork();
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(kind == Kind::Members ? 0 : 1);
}

void IntegrationPage::readState()
{
    struct State
    {
        std::optional<IntegrationRow> row;
        bool newerMatching = false;
    };
    m_desk.read<State>(
        this,
        [organization = m_organization, integration = m_integration](Database &database) {
            return State{organizationRows::integration(database, organization, integration),
                         hasNewerMatching(database, organization)};
        },
        [this, organization = m_organization](const State &state) {
            if (organization == m_organization) {
                showState(state.row);
                m_newer->setVisible(m_connected && state.newerMatching);
            }
        });
}

QString IntegrationPage::stateText(const IntegrationRow &row) const
{
    const QDateTime since = row.since.toLocalTime();
    const auto fhir = FhirConnection::of(row);
    if (!fhir) {
        return tr("✓ Connected · roster files of %1")
            .arg(QLocale().toString(since.date(), QLocale::ShortFormat));
    }
    return fhir->synchronizedAt.isValid()
               ? tr("✓ Connected · synchronized %1").arg(QLocale().toString(since, QLocale::ShortFormat))
               : tr("! Connected, not synchronized yet");
}

void IntegrationPage::showState(const std::optional<IntegrationRow> &row)
{
    m_connected = connectionOf(row) == Connection::Connected;
    const bool isTroubled =
        m_connected && !m_desk.synchronizer().trouble({m_organization, m_integration}).isEmpty();
    if (isTroubled) {
        m_state->show(tr("! The last synchronization failed"), BadgeKind::Trouble);
    } else {
        m_state->show(m_connected ? stateText(*row) : tr("Not connected"),
                      m_connected ? BadgeKind::Good : BadgeKind::Outline);
    }
    m_newFiles->setVisible(m_connected && !m_desk.isDemonstration());
    m_synchronize->setVisible(m_connected && (m_desk.isDemonstration() || FhirConnection::of(row)));
    offerTo(m_desk.viewer(), Permission::ManageIntegrations, m_newFiles);
    offerTo(m_desk.viewer(), Permission::ManageIntegrations, m_synchronize);
    m_tabs->setVisible(m_connected);
    showWork();
}

void IntegrationPage::showWork()
{
    const bool seen = m_desk.viewer().seesKind(m_kind);
    m_work->setVisible(m_connected && seen);
    m_instead->setVisible(!m_connected || !seen);
    m_instead->clearActions();
    if (m_connected && !seen) {
        m_instead->setText(m_kind == Kind::Members ? tr("Members are not shown")
                                                   : tr("Learners are not shown"),
                           missingSentence(viewing(m_kind)));
    } else if (!m_connected && m_desk.isDemonstration()) {
        m_instead->setText(
            tr("%1 is not connected").arg(m_title),
            tr("This organization shows what that looks like. The demonstration itself takes no files."));
    } else if (!m_connected) {
        showHowToConnect();
    }
}

void IntegrationPage::showHowToConnect()
{
    const QString title = tr("%1 is not connected").arg(m_title);
    if (!m_desk.viewer().may(Permission::ManageIntegrations)) {
        m_instead->setText(title, missingSentence(Permission::ManageIntegrations));
        return;
    }
    m_instead->setText(
        title, tr("Connect it with the lists that both systems export, or let Rosterlink read %1 itself. "
                  "Nothing is changed in either.")
                   .arg(m_title));
    connect(m_instead->addAction(tr("Connect"), true), &QPushButton::clicked, this,
            &IntegrationPage::offerWays);
}

void IntegrationPage::offerWays()
{
    m_instead->clearActions();
    auto *files = m_instead->addAction(tr("Roster files…"), true);
    connect(files, &QPushButton::clicked, this, [this] { goToPage(Place::Page::NewFiles); });
    connect(m_instead->addAction(tr("Address and token…")), &QPushButton::clicked, this,
            [this] { goToPage(Place::Page::Connect); });
    files->setFocus(Qt::OtherFocusReason);
}

void IntegrationPage::goToPage(Place::Page page)
{
    Place there;
    there.page = page;
    there.organization = m_organization;
    there.integration = m_integration;
    there.kind = m_kind;
    Q_EMIT goTo(there);
}

} // namespace rosterlink::ui
