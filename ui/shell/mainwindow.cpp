// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "core/linking/integrationdefinition.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/label.h"
#include "ui/common/readingorder.h"
#include "ui/common/toast.h"
#include "ui/shell/breadcrumb.h"
#include "ui/shell/demonstrationstrip.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/page.h"
#include "ui/shell/pages.h"
#include "ui/shell/rememberedplace.h"
#include "ui/shell/sidebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
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
    m_stack = new QStackedWidget(all);
    m_toast = new Toast(all);
    right->addWidget(buildTopBar());
    if (m_desk.isDemonstration()) {
        auto *strip = new DemonstrationStrip(all);
        connect(strip, &DemonstrationStrip::startOver, this, [this] { m_doors.startOver(); });
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
    connect(m_toast, &Toast::furtherPressed, this, [this] {
        m_navigator.goTo({Place::Page::Dashboard, m_undoOrganization, {}, Kind::Learners, {}, m_made});
    });
    connect(&m_navigator, &Navigator::arrived, this, &MainWindow::arrive);
}

QWidget *MainWindow::buildTopBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::medium, space::tiny, space::medium, space::tiny);
    m_back = new Button(QStringLiteral("‹"), Button::Look::Quiet, bar);
    m_back->setSpokenName(tr("Back"));
    m_forward = new Button(QStringLiteral("›"), Button::Look::Quiet, bar);
    m_forward->setSpokenName(tr("Forward"));
    m_breadcrumb = new Breadcrumb(bar);
    m_screenShare = new Button(tr("Screen-share mode"), Button::Look::Plain, bar);
    m_screenShare->setAccessibleName(tr("Screen-share mode"));
    m_screenShare->setCheckable(true);
    auto *acting = new Label(tr("Acting as myself"), TypeSize::Secondary, bar);
    auto *help = new Button(tr("Help"), Button::Look::Quiet, bar);
    auto *menu = new QMenu(help);
    menu->setAccessibleName(tr("Help"));
    menu->addAction(tr("All keys"), this, &MainWindow::showKeys);
    if (!m_desk.isDemonstration() && m_doors.openDemonstration) {
        menu->addAction(tr("Open the demonstration"), this, [this] { m_doors.openDemonstration(); });
    }
    connect(help, &QPushButton::clicked, this,
            [help, menu] { menu->popup(help->mapToGlobal(QPoint(0, help->height()))); });
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(m_breadcrumb, 1);
    layout->addWidget(m_screenShare);
    layout->addWidget(acting->muted());
    layout->addWidget(help);
    connect(m_back, &QPushButton::clicked, &m_navigator, &Navigator::goBack);
    connect(m_forward, &QPushButton::clicked, &m_navigator, &Navigator::goForward);
    connect(m_breadcrumb, &Breadcrumb::pressed, &m_navigator, &Navigator::goTo);
    connect(m_screenShare, &QAbstractButton::toggled, this, [this](bool on) {
        m_screenShare->setText(on ? tr("Names hidden") : tr("Screen-share mode"));
        m_desk.setNamesHidden(on);
    });
    return bar;
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
    add(QKeySequence(Qt::Key_F1), [this] { showKeys(); });
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::stepMade, this, [this](OrganizationId organization, const StepReport &report) {
        m_undoOrganization = organization;
        say(report.sentence, report.canUndo ? report.step : StepId());
        if (report.what == StepKind::CreateLearner) {
            m_made = report.made;
            m_toast->offer(tr("Open dashboard"));
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
    connect(&m_desk, &Desk::databaseReplaced, this, &MainWindow::startAnew);
    m_desk.singleKeys().setOn(readSingleKeys(settingsFile()));
    connect(&m_desk.singleKeys(), &SingleKeys::changed, this,
            [this](bool on) { saveSingleKeys(on, settingsFile()); });
    connect(&m_desk, &Desk::viewerChanged, this, [this] { m_toast->say({}); });
}

void MainWindow::opened(const Result<void> &outcome)
{
    if (!outcome) {
        auto *trouble = new EmptyState(m_stack);
        trouble->setText(tr("Rosterlink can't open your data"), outcome.error().sentence);
        m_stack->addWidget(trouble);
        m_stack->setCurrentWidget(trouble);
        return;
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
    m_organizations = std::move(organizations);
    const OrganizationId here = m_navigator.place().organization;
    if (!m_read) {
        m_read = true;
        const Place place = m_start.value_or(rememberedPlace());
        m_navigator.reset(has(place.organization) ? place : Place());
        if (!m_start) {
            Q_EMIT ready();
        }
    } else if (!here.isNull() && !has(here)) {
        m_navigator.reset({}); // it was deleted
    }
    showPath();
}

void MainWindow::startAnew()
{
    for (Page *page : std::as_const(m_pages)) {
        m_stack->removeWidget(page);
        page->deleteLater(); // it may be who asked for this
    }
    m_pages.clear();
    m_page = nullptr;
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

Page *MainWindow::pageFor(Place::Page page)
{
    Page *&made = m_pages[static_cast<int>(page)];
    if (!made) {
        made = makePage(page, m_desk, m_stack);
        m_stack->addWidget(made);
        connect(made, &Page::goTo, &m_navigator, &Navigator::goTo);
        connect(made, &Page::say, this, &MainWindow::say);
        connect(made, &Page::placeChanged, this, [this, made] {
            if (made == m_page) {
                m_navigator.refine(made->place());
                showPath();
            }
        });
    }
    return made;
}

void MainWindow::arrive(const Place &place)
{
    // A copy, and nobody is the present page meanwhile: what a page says of its place before it has arrived
    // is where it was.
    const Place to = place;
    Page *page = pageFor(to.page);
    m_page = nullptr;
    m_stack->setCurrentWidget(page);
    page->arrive(to);
    m_page = page;
    m_navigator.refine(page->place());
    showPath();
    if (auto *focus = m_page->firstFocus()) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showPath()
{
    const Place &place = m_navigator.place();
    const auto *chosen = organization();
    m_breadcrumb->show(crumbsOf(place, chosen ? chosen->organization.name : QString(),
                                m_page ? m_page->crumb() : QString()));
    m_sidebar->setOrganization(chosen ? chosen->organization.name : QString(), chosen ? chosen->members : 0,
                               chosen ? chosen->learners : 0, chosen ? chosen->invitations : 0);
    m_sidebar->setPlace(place);
    m_back->setEnabled(m_navigator.canGoBack());
    m_forward->setEnabled(m_navigator.canGoForward());
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

void MainWindow::undo(StepId step)
{
    const OrganizationId where = step.isNull() ? m_navigator.place().organization : m_undoOrganization;
    if (!where.isNull()) {
        m_desk.decide(where, integrationDefinitions().front().name, commands::Undo{step, false}, this);
    }
}

void MainWindow::redo()
{
    const OrganizationId where = m_navigator.place().organization;
    if (!where.isNull()) {
        m_desk.decide(where, integrationDefinitions().front().name, commands::Redo{}, this);
    }
}

void MainWindow::showKeys()
{
    KeysDialog(m_desk.singleKeys(), this).exec();
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
