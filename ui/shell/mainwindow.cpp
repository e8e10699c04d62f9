// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "core/directory/integrationdefinition.h"
#include "ui/calmanac/teachdialog.h"
#include "ui/common/readingorder.h"
#include "ui/common/toast.h"
#include "ui/common/tokens.h"
#include "ui/invitations/acceptdialog.h"
#include "ui/shell/demonstrationstrip.h"
#include "ui/shell/finder.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/page.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/placeaccess.h"
#include "ui/shell/rememberedplace.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"
#include "ui/tour/tourdialog.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace rosterlink::ui
{

MainWindow::MainWindow(Desk &desk, Doors doors, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_doors(std::move(doors))
{
    // First of all: the database opens and is read while the window is made.
    m_desk.open(this, [this](const Result<void> &outcome) { opened(outcome); });
    readOrganizations();
    setWindowTitle(tr("Rosterlink"));
    setMinimumSize(720, 480);
    resize(1280, 800);
    build();
    addShortcuts();
    connectDesk();
    restoreWindow(*this, settingsFile());
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *all = new QWidget(this);
    auto *columns = new QHBoxLayout(all);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_sidebar = new Sidebar(all);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    m_stack = new PageStack(m_desk, all);
    m_toast = new Toast(all);
    m_topBar = new TopBar(m_desk, m_navigator, all);
    right->addWidget(m_topBar);
    if (m_desk.isDemonstration()) {
        auto *strip = new DemonstrationStrip(all);
        connect(strip, &DemonstrationStrip::startOver, this, [this] { m_doors.startOver(); });
        connect(strip, &DemonstrationStrip::weekLater, this, [this] {
            m_desk.synchronizer().letWeekPass();
            say(tr("A week has passed in the demonstration's Calmanac. Sync now shows what changed there."),
                {});
        });
        connect(strip, &DemonstrationStrip::ownFiles, &m_desk, &Desk::officeWanted);
        right->addWidget(strip);
    }
    right->addWidget(m_stack, 1);
    right->addWidget(m_toast);
    columns->addWidget(m_sidebar);
    columns->addLayout(right, 1);
    setCentralWidget(all);
    connect(m_sidebar, &Sidebar::pressed, this, &MainWindow::goToSection);
    connect(m_toast, &Toast::actionPressed, this, [this] { undo(m_undoOffered); });
    connect(m_toast, &Toast::furtherPressed, this, &MainWindow::goFurther);
    connect(&m_navigator, &Navigator::arrived, this, &MainWindow::arrive);
    connect(m_topBar, &TopBar::keysWanted, this, &MainWindow::showKeys);
    connect(m_topBar, &TopBar::findingWanted, this, &MainWindow::findAnything);
    connect(m_topBar, &TopBar::tourWanted, this, &MainWindow::chooseTour);
    connect(m_topBar, &TopBar::languageChosen, this, [this](const QString &code) {
        if (m_doors.speak) {
            m_doors.speak(code);
        }
    });
    connect(m_stack, &PageStack::goTo, &m_navigator, &Navigator::goTo);
    connect(m_stack, &PageStack::say, this, &MainWindow::say);
    connect(m_stack, &PageStack::placeChanged, this, &MainWindow::followPage);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto function) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_navigator.goBack(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_navigator.goForward(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo({}); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { findAnything(); });
    QCoreApplication::instance()->installEventFilter(this);
    add(QKeySequence(Qt::Key_F1), [this] { showKeys(); });
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::stepMade, this, [this](OrganizationId organization, const StepReport &report) {
        m_undoOrganization = organization;
        say(report.sentence, report.canUndo ? report.step : StepId());
        m_made = report.what == StepKind::CreateLearner ? report.made : PersonId();
        m_teaches = report.teaches;
        if (!m_made.isNull()) {
            m_toast->offer(tr("Open dashboard"));
        } else if (m_teaches) {
            m_toast->offer(tr("Remember the names…"));
        }
        readOrganizations();
    });
    connect(&m_desk, &Desk::refused, this, [this](const Error &error) { say(error.sentence, {}); });
    connect(&m_desk, &Desk::readFailed, this, [this](const Error &error) { say(error.sentence, {}); });
    connect(&m_desk, &Desk::rostersChanged, this, &MainWindow::readOrganizations);
    connect(&m_desk, &Desk::organizationsChanged, this, &MainWindow::readOrganizations);
    connect(&m_desk, &Desk::demonstrationWanted, this, [this] {
        if (m_doors.openDemonstration) {
            m_doors.openDemonstration();
        }
    });
    connect(&m_desk, &Desk::officeWanted, this, [this] {
        if (m_doors.openOffice) {
            m_doors.openOffice();
        }
    });
    connect(&m_desk, &Desk::acceptWanted, this, &MainWindow::acceptInvitation);
    connect(&m_desk, &Desk::databaseReplaced, this, &MainWindow::startAnew);
    m_desk.singleKeys().setOn(readSingleKeys(settingsFile()));
    connect(&m_desk.singleKeys(), &SingleKeys::changed, this,
            [this](bool on) { saveSingleKeys(on, settingsFile()); });
    connect(&m_desk, &Desk::viewerChanged, this, &MainWindow::followViewer);
}

void MainWindow::opened(const Result<void> &outcome)
{
    if (!outcome) {
        m_stack->showTrouble(tr("Rosterlink can't open your data"), outcome.error().sentence);
    } else if (!m_desk.isDemonstration()) {
        m_desk.synchronizer().watch();
        m_desk.invitationSender().watch();
    }
}

void MainWindow::readOrganizations()
{
    m_desk.read<std::vector<OrganizationSummary>>(
        this, [](Database &database) { return organizationSummaries(database); },
        [this](std::vector<OrganizationSummary> organizations) {
            organizationsRead(std::move(organizations));
        });
}

void MainWindow::organizationsRead(std::vector<OrganizationSummary> organizations)
{
    const OrganizationId here = m_navigator.place().organization;
    const bool known = has(here);
    m_organizations = std::move(organizations);
    if (!m_read) {
        m_read = true;
        const Place place = m_start.value_or(rememberedPlace());
        m_navigator.reset(has(place.organization) ? place : Place());
        if (!m_start) {
            Q_EMIT ready();
        }
    } else if (known && !has(here)) {
        m_navigator.reset({}); // it was deleted
    }
    showPath();
}

void MainWindow::startAnew()
{
    m_stack->forget();
    m_read = false;
    m_start = m_navigator.place();
    m_start->person = {};
    readOrganizations();
}

bool MainWindow::has(OrganizationId organization) const
{
    return std::any_of(m_organizations.begin(), m_organizations.end(),
                       [organization](const auto &one) { return one.organization.id == organization; });
}

const OrganizationSummary *MainWindow::organization() const
{
    const auto found = std::find_if(m_organizations.begin(), m_organizations.end(), [this](const auto &one) {
        return one.organization.id == m_navigator.place().organization;
    });
    return found == m_organizations.end() ? nullptr : &*found;
}

void MainWindow::arrive(const Place &place)
{
    const Place to = place; // a copy: the navigator's own changes meanwhile
    if (to.page == Place::Page::Dashboard && to.person == m_made) {
        m_toast->offer({}); // one is there
    }
    // One acts as a member of one organization; in another that number would be somebody else.
    if (!to.organization.isNull() && to.organization != m_desk.actingIn()) {
        m_desk.actAs({}, {});
    }
    m_stack->arrive(to);
    followPage();
}

void MainWindow::followPage()
{
    if (const Page *page = m_stack->page()) {
        m_navigator.refine(page->place());
    }
    showPath();
}

void MainWindow::followViewer()
{
    m_toast->say({});
    if (m_desk.namesHidden()) {
        // Should the program end otherwise than by closing the window, it doesn't open at a person either.
        saveWindow(*this, Place(), settingsFile());
    }
    if (!m_read) {
        return;
    }
    const Place &here = m_navigator.place();
    const bool shown = m_stack->page() != nullptr;
    const Viewer viewer = m_desk.viewer();
    if (!shown || seesNothing(viewer) || missingPermission(viewer, here.page)) {
        arrive(here);
    }
}

void MainWindow::showPath()
{
    const Place &place = m_navigator.place();
    const auto *chosen = organization();
    const QString name = chosen ? chosen->organization.name : QString();
    m_topBar->showPath(crumbsOf(place, name, m_stack->page() ? m_stack->page()->crumb() : QString()));
    m_sidebar->setOrganization(name, chosen ? chosen->members : 0, chosen ? chosen->learners : 0,
                               chosen ? chosen->invitations : 0);
    m_sidebar->setPlace(place);
}

void MainWindow::goToSection(Place::Page page)
{
    Place place;
    place.page = page;
    place.organization = page == Place::Page::Orgs ? OrganizationId() : m_navigator.place().organization;
    m_navigator.goTo(place);
}

void MainWindow::say(const QString &sentence, StepId undoable)
{
    m_undoOffered = undoable;
    m_toast->say(sentence, undoable.isNull() ? QString() : tr("Undo"));
}

void MainWindow::goFurther()
{
    if (m_teaches) {
        const QString &here = m_navigator.place().integration;
        TeachDialog(m_desk, m_undoOrganization, here.isEmpty() ? primaryIntegration().name : here, *m_teaches,
                    this)
            .exec();
        return;
    }
    m_navigator.goTo({Place::Page::Dashboard, m_undoOrganization, {}, Kind::Learners, {}, m_made});
}

void MainWindow::undo(StepId step)
{
    const OrganizationId where = step.isNull() ? m_navigator.place().organization : m_undoOrganization;
    if (!where.isNull()) {
        m_desk.decide(where, primaryIntegration().name, commands::Undo{step, false}, this);
    }
}

void MainWindow::redo()
{
    const OrganizationId where = m_navigator.place().organization;
    if (!where.isNull()) {
        m_desk.decide(where, primaryIntegration().name, commands::Redo{}, this);
    }
}

void MainWindow::showKeys()
{
    KeysDialog(m_desk.singleKeys(), this).exec();
}

void MainWindow::setLanguage(const QString &code)
{
    m_topBar->setLanguage(code);
}

void MainWindow::chooseTour()
{
    TourDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted && !dialog.chosen().isEmpty() && m_doors.showTour) {
        m_doors.showTour(dialog.chosen(), dialog.mode());
    }
}

void MainWindow::findAnything()
{
    Finder finder(m_desk, m_navigator.place().organization,
                  findables(m_organizations, m_navigator.place().organization), this);
    if (finder.exec() != QDialog::Accepted) {
        return;
    }
    if (finder.chosen().action) {
        doAction(*finder.chosen().action);
    } else {
        m_navigator.goTo(finder.chosen().place);
    }
}

void MainWindow::doAction(Action action)
{
    switch (action) {
    case Action::Undo:
        undo({});
        break;
    case Action::Redo:
        redo();
        break;
    case Action::ScreenShare:
        m_desk.setNamesHidden(!m_desk.namesHidden());
        break;
    case Action::Accept:
        acceptInvitation({});
        break;
    case Action::Keys:
        showKeys();
        break;
    case Action::Tour:
        chooseTour();
        break;
    }
}

/// Whoever accepted sees what a member with their roles sees.
void MainWindow::acceptInvitation(const QString &link)
{
    AcceptDialog dialog(m_desk, link, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    Place place;
    place.page = Place::Page::Members;
    place.organization = dialog.organization();
    place.person = dialog.member();
    m_navigator.goTo(place);
    m_desk.actAs(dialog.organization(), dialog.member());
}

QString MainWindow::settingsFile() const
{
    return m_desk.folder() + QStringLiteral("/window.ini");
}

Place MainWindow::rememberedPlace() const
{
    return m_desk.isDemonstration() ? Place() : readPlace(settingsFile());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindow(*this, m_desk.namesHidden() ? Place() : m_navigator.place(), settingsFile());
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    constexpr int small = 800;
    m_sidebar->setNarrow(width() < small);
    QMainWindow::resizeEvent(event);
}

/// A text field would take Ctrl+K for itself: to it, that deletes the rest of the line.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(*this, next);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton) {
        m_navigator.goBack();
    } else if (event->button() == Qt::ForwardButton) {
        m_navigator.goForward();
    }
}

} // namespace rosterlink::ui
